/** How the school speaks of what it gives, where it has not chosen its own words. */
export const waves = ['universal', 'targeted', 'specialist'] as const
export type Wave = (typeof waves)[number]
export const usualWaveWords: Readonly<Record<Wave, string>> = {
  universal: 'Universal',
  targeted: 'Targeted',
  specialist: 'Specialist',
}
export const waveMeaning: Readonly<Record<Wave, string>> = {
  universal: 'good teaching for everyone',
  targeted: 'small groups, for a time',
  specialist: 'from a plan, or by somebody trained for it',
}

/** Least first. */
export const usualScaleWords: readonly string[] = [
  'Much less than expected',
  'Less than expected',
  'As expected',
  'More than expected',
  'Much more than expected',
]

export const areas = ['CI', 'CL', 'SEMH', 'SP'] as const
export type Area = (typeof areas)[number]
export const areaWords: Readonly<Record<Area, string>> = {
  CI: 'Communication and interaction',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional and mental health',
  SP: 'Sensory and physical',
}

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
export const fundWords: Readonly<Record<Fund, string>> = {
  notional: 'Notional SEN budget',
  core: 'Core budget',
  'top-up': 'Top-up',
  'pupil-premium': 'Pupil premium',
  inclusion: 'Inclusion funding',
  other: 'Something else',
}

export const weeks = ['every', 'A', 'B'] as const
export type WeekOf = (typeof weeks)[number]
export const weekWords: Readonly<Record<WeekOf, string>> = { every: 'Every week', A: 'Week A', B: 'Week B' }

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const choicesOf = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>) =>
  keys.map((value) => ({ value, words: words[value] }))
