/** The kinds of school that the law reaches differently. */
export const schoolTypes = [
  'maintained',
  'academy',
  'nursery',
  'special',
  'special-academy',
  'non-maintained-special',
  'pru',
  'ap-academy',
  'post-16-academy',
  'independent',
] as const
export type SchoolType = (typeof schoolTypes)[number]

export const schoolTypeWords: Readonly<Record<SchoolType, string>> = {
  maintained: 'Maintained by the local authority (mainstream)',
  academy: 'Academy or free school (mainstream)',
  nursery: 'Maintained nursery school',
  special: 'Maintained special school',
  'special-academy': 'Special academy or special free school',
  'non-maintained-special': 'Non-maintained special school',
  pru: 'Pupil referral unit',
  'ap-academy': 'Alternative provision academy or free school',
  'post-16-academy': '16 to 19 academy or free school',
  independent: 'Independent school',
}

export const schoolPhases = ['nursery', 'primary', 'middle', 'secondary', 'all-through', 'post-16'] as const
export type SchoolPhase = (typeof schoolPhases)[number]

export const schoolPhaseWords: Readonly<Record<SchoolPhase, string>> = {
  nursery: 'Nursery',
  primary: 'Primary',
  middle: 'Middle',
  secondary: 'Secondary',
  'all-through': 'All-through',
  'post-16': 'Post-16',
}
