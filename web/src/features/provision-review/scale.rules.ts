export const decisions = ['continue', 'change', 'stop'] as const
export type Decision = (typeof decisions)[number]

export const decisionWords: Readonly<Record<Decision, string>> = { continue: 'Continue', change: 'Change', stop: 'Stop' }

/** How it went against what was expected, least first; a school may have words of its own. */
export const usualScale: readonly string[] = [
  'Much less than expected',
  'Less than expected',
  'As expected',
  'More than expected',
  'Much more than expected',
]

export const asExpected = 3

/** So far from what was expected that a reader asks why. */
export const farFromExpected = (went: number | null): boolean => went === 1 || went === 5

export const wentWords = (went: number | null, scale: readonly string[]): string =>
  went === null ? 'Cannot tell yet' : (scale[went - 1] ?? String(went))
