export const areas = ['CI', 'CL', 'SEMH', 'SP'] as const
export type Area = (typeof areas)[number]

export const areaWords: Readonly<Record<string, string>> = {
  CI: 'Communication and interaction',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional and mental health',
  SP: 'Sensory and physical',
}

export const fundingWords: Readonly<Record<string, string>> = {
  core: 'Core budget',
  notional: 'Notional SEN budget',
  'top-up': 'Top-up',
  'pupil-premium': 'Pupil premium',
  inclusion: 'Inclusive Mainstream Fund',
  other: 'Another source',
}

const reasons: Readonly<Record<string, string>> = {
  away: 'Pupil away, no reason given',
  cancelled: 'Cancelled, no reason given',
  'cut-short': 'Cut short',
  'not-in-school': 'Pupil not in school',
  'in-a-lesson': 'Pupil in a lesson',
  'chose-not-to': 'Pupil chose not to',
  'staff-absent': 'Staff absent',
  closed: 'School closed',
  other: 'Another reason',
}

/** A reason in words; one that has none here is shown as it was kept. */
export const reasonWords = (reason: string): string => reasons[reason] ?? spoken(reason)

const spoken = (code: string): string => {
  const words = code.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** How it went against what was expected, least first, where the school has no words of its own. */
export const usualScale = [
  'Much less than expected',
  'Less than expected',
  'As expected',
  'More than expected',
  'Much more than expected',
] as const

export const decisionWords: Readonly<Record<string, string>> = { continue: 'Continues', change: 'Changes', stop: 'Stops' }

export const statusWords: Readonly<Record<string, string>> = {
  N: 'No SEN status',
  W: 'Watch list',
  K: 'SEN Support',
  E: 'EHC plan',
}

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

interface SlotTold {
  weekday: number
  startsAt: string
  minutes: number
  week: string
}

/** When a group meets, days of the same time together: "Mon, Wed at 10:20, 20 minutes". */
export function whenWords(slots: readonly SlotTold[]): string[] {
  const times = Map.groupBy(slots, ({ startsAt, minutes, week }) => `${startsAt} ${minutes} ${week}`)
  return [...times.values()].map((same) => {
    const days = [...new Set(same.map(({ weekday }) => weekday))].sort().map((weekday) => weekdays[weekday])
    const [{ startsAt = '', minutes = 0, week = 'every' } = {}] = same
    return `${days.join(', ')} at ${startsAt}, ${minutes} minutes${week === 'every' ? '' : `, week ${week}`}`
  })
}

/** What became of a session for the pupil. */
export const stateWords: Readonly<Record<string, string>> = {
  open: 'Not recorded',
  here: 'Given',
  away: 'Pupil away',
  cancelled: 'Cancelled',
}

export const resultWords: Readonly<Record<string, string>> = {
  met: 'Reached',
  partly: 'Partly reached',
  'not-met': 'Not reached yet',
}
