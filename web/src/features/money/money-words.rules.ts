import { areaWords as areas, fundWords } from '@waymark/provision'

export { reasonWords, usualScale } from '@waymark/provision'

// By whatever was kept: a figure may rest on a code that is no longer given out.
export const areaWords: Readonly<Record<string, string>> = areas
export const fundingWords: Readonly<Record<string, string>> = fundWords

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
