export const decisions = ['continue', 'change', 'stop'] as const
export type Decision = (typeof decisions)[number]

export const decisionWords: Readonly<Record<Decision, string>> = { continue: 'Continue', change: 'Change', stop: 'Stop' }

import { halvesOf } from '@waymark/provision'

export { asExpected, halvesOf, usualScale } from '@waymark/provision'

/** As a heading: As expected or more. */
export function enoughIn(scale: readonly string[]): string {
  const { enough } = halvesOf(scale)
  return enough.slice(0, 1).toUpperCase() + enough.slice(1)
}

/** So far from what was expected that a reader asks why. */
export const farFromExpected = (went: number | null): boolean => went === 1 || went === 5

export const wentWords = (went: number | null, scale: readonly string[]): string =>
  went === null ? 'Cannot tell yet' : (scale[went - 1] ?? String(went))
