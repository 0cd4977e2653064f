/** How the school speaks of what it gives, where it has not chosen its own words. */
export const waves = ['universal', 'targeted', 'specialist'] as const
export type Wave = (typeof waves)[number]
export { areaWords, fundWords, usualScale as usualScaleWords, usualWaveWords } from '@waymark/provision'

export const waveMeaning: Readonly<Record<Wave, string>> = {
  universal: 'good teaching for everyone',
  targeted: 'small groups, for a time',
  specialist: 'from a plan, or by somebody trained for it',
}

export const areas = ['CI', 'CL', 'SEMH', 'SP'] as const
export type Area = (typeof areas)[number]

export const evidences = ['strong', 'some', 'little', 'own'] as const
export type Evidence = (typeof evidences)[number]
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  strong: 'Strong, from published research',
  some: 'Some, from published research',
  little: 'Little is published',
  own: 'Our own records only',
}

export const kinds = ['group', 'one-to-one', 'drop-in', 'universal'] as const
export type Kind = (typeof kinds)[number]
export const kindWords: Readonly<Record<Kind, string>> = {
  group: 'A group',
  'one-to-one': 'One to one: a time of its own for each pupil',
  'drop-in': 'Drop-in: whoever comes',
  universal: 'In every classroom: no sessions',
}

export const funds = ['notional', 'core', 'top-up', 'pupil-premium', 'inclusion', 'other'] as const
export type Fund = (typeof funds)[number]

export const weeks = ['every', 'A', 'B'] as const
export type WeekOf = (typeof weeks)[number]
export const weekWords: Readonly<Record<WeekOf, string>> = { every: 'Every week', A: 'Week A', B: 'Week B' }

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const choicesOf = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>) =>
  keys.map((value) => ({ value, words: words[value] }))
