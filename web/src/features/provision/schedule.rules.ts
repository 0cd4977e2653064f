import { penceIn } from './pounds.rules.ts'
import { type WeekOf, weekdays } from './provision-words.rules.ts'
import { type AdultsGiven, type ScheduleGiven, timeEnds } from './schedule.form.ts'

export interface SlotGiven {
  weekday: number
  startsAt: string
  minutes: number
  week: WeekOf
}
export interface AdultGiven {
  staffId: string | null
  outsideName: string | null
  roleId: string | null
  feePence: number | null
  share: number
}
export interface Mistake {
  field: string
  says: string
}

/** The times that were chosen, and what is missing of them. A further time without minutes lasts as long as the first. */
export function slotsIn(given: ScheduleGiven): { slots: SlotGiven[]; mistakes: Mistake[] } {
  const rows = timeEnds.map((n) => ({
    n,
    days: given[`days${n}`],
    at: given[`at${n}`],
    minutes: given[`minutes${n}`] ?? given.minutes,
    week: given[`week${n}`],
  }))
  const slots: (SlotGiven & { n: string })[] = []
  const mistakes: Mistake[] = []
  for (const { n, days, at, minutes, week } of rows) {
    if (days.length === 0 && at === null) continue
    if (days.length === 0) mistakes.push({ field: `days${n}`, says: 'Choose at least one day of the week' })
    else if (at === null) mistakes.push({ field: `at${n}`, says: 'Enter the time it begins, such as 10:20' })
    else if (minutes === null) mistakes.push({ field: `minutes${n}`, says: 'Enter how many minutes a session has' })
    else for (const weekday of new Set(days)) slots.push({ n, weekday, startsAt: at, minutes, week })
  }
  if (slots.length === 0 && mistakes.length === 0)
    mistakes.push({ field: 'days', says: 'Choose the days of the week and the time it begins' })
  return { slots: inOrder(slots.map(({ n: _, ...slot }) => slot)), mistakes: [...mistakes, ...twice(slots)] }
}

const inOrder = (slots: SlotGiven[]): SlotGiven[] =>
  slots.sort((one, other) => one.weekday - other.weekday || one.startsAt.localeCompare(other.startsAt))

/** A group is in one place at a time. */
function twice(slots: readonly (SlotGiven & { n: string })[]): Mistake[] {
  const found = slots.find((one, at) => slots.some((other, place) => place < at && overlap(one, other)))
  return found
    ? [{ field: `days${found.n}`, says: `Two of the times on ${weekdays[found.weekday - 1]} overlap: change one` }]
    : []
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
export const timeAfter = (time: string, minutes: number): string | null => {
  const at = minutesOf(time) + minutes
  return at < 24 * 60 ? `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}` : null
}

/** In which weeks both are: null where never. */
export const bothWeeks = (one: WeekOf, other: WeekOf): WeekOf | null =>
  one === 'every' ? other : other === 'every' || other === one ? one : null

export function overlap(one: SlotGiven, other: SlotGiven): boolean {
  const [from, start] = [minutesOf(one.startsAt), minutesOf(other.startsAt)]
  return (
    one.weekday === other.weekday &&
    bothWeeks(one.week, other.week) !== null &&
    from < start + other.minutes &&
    start < from + one.minutes
  )
}

/** "Mon, Wed 10:20 for 20 minutes; Fri 14:00 for 30 minutes in week A". */
export function slotsWords(slots: readonly SlotGiven[]): string {
  const times = Map.groupBy(
    slots,
    ({ startsAt, minutes, week }) => `${startsAt} for ${minutes} minutes${week === 'every' ? '' : ` in week ${week}`}`,
  )
  return [...times]
    .map(([time, at]) => `${at.map(({ weekday }) => weekdays[weekday - 1]?.slice(0, 3)).join(', ')} ${time}`)
    .join('; ')
}

/** The adults that were named, and what is unclear about them. */
export function adultsIn(given: AdultsGiven): { adults: AdultGiven[]; mistakes: Mistake[] } {
  const rows = ([1, 2, 3] as const).map((n) => ({
    n,
    staffId: given[`staff${n}`],
    outsideName: given[`outside${n}`],
    roleId: given[`role${n}`],
    fee: given[`fee${n}`],
    share: given[`share${n}`],
  }))
  const mistakes: Mistake[] = []
  const adults: AdultGiven[] = []
  for (const { n, staffId, outsideName, roleId, fee, share } of rows) {
    if (staffId && outsideName)
      mistakes.push({ field: `outside${n}`, says: 'Choose somebody of the staff or name somebody from outside, not both' })
    else if (staffId || outsideName) {
      if (adults.some((one) => staffId !== null && one.staffId === staffId))
        mistakes.push({ field: `staff${n}`, says: 'This person is named twice: choose somebody else' })
      adults.push({ staffId, outsideName, roleId, feePence: outsideName ? penceIn(fee) : null, share: share ?? 100 })
    } else if (fee) mistakes.push({ field: `outside${n}`, says: 'Enter who is paid this fee' })
  }
  return { adults, mistakes }
}
