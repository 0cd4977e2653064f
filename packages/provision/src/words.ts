// The words that every room says alike: where one of them changes, it changes here.

export const usualWaveWords = { universal: 'Universal', targeted: 'Targeted', specialist: 'Specialist' } as const

export const areaWords = {
  CI: 'Communication and interaction',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional and mental health',
  SP: 'Sensory and physical',
} as const

/** What a provision is paid from. */
export const fundWords = {
  notional: 'Notional SEN budget',
  core: 'Core budget',
  'top-up': 'Top-up',
  'pupil-premium': 'Pupil premium',
  inclusion: 'Inclusive Mainstream Fund',
  other: 'Another source',
} as const

/** How it went against what was expected, least first, where a school has no words of its own. */
export const usualScale: readonly string[] = [
  'Much less than expected',
  'Less than expected',
  'As expected',
  'More than expected',
  'Much more than expected',
]

/** The point from which it went well enough. */
export const asExpected = 3

/** The two halves of a scale in its own words, as they stand in a sentence: "as expected or more", "less than expected"; and where they part. */
export function halvesOf(scale: readonly string[]): { point: string; enough: string; less: string } {
  const [point = '', less = ''] = [scale[asExpected - 1] ?? '', scale[asExpected - 2] ?? ''].map(
    (words) => words.slice(0, 1).toLowerCase() + words.slice(1),
  )
  // The usual words say already that everything below is meant.
  return { point, enough: `${point} or more`, less: less === 'less than expected' ? less : `${less} or less` }
}

const reasons: Readonly<Record<string, string>> = {
  'not-in-school': 'Not in school',
  'in-a-lesson': 'In a lesson',
  'chose-not-to': 'Chose not to',
  'staff-absent': 'Staff absent',
  'room-used': 'Room used',
  trip: 'Trip',
  exams: 'Exams',
  closed: 'School closed',
  'cut-short': 'Cut short',
  other: 'Something else',
  // What happened, where nobody said why.
  away: 'Pupil away, no reason given',
  cancelled: 'Cancelled, no reason given',
}

/** Why a session was missed, in words: a code of ours, or whatever else was written. */
export function reasonWords(reason: string | null): string {
  if (reason === null || reason === '') return 'No reason given'
  const said = reasons[reason] ?? reason.replaceAll('-', ' ')
  return said.slice(0, 1).toUpperCase() + said.slice(1)
}
