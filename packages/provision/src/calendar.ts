import { type Day, dayOf, numberOf, weekdayOf } from './days.ts'

export interface Span {
  startsOn: Day
  endsOn: Day
}

/** When the school is open. Bank holidays are closures like others: whoever asks adds them. */
export interface SchoolDates {
  terms: readonly Span[]
  closures: readonly Span[]
  /** The letter of the first week of each school year, where there is a two-week timetable. */
  firstWeek: 'A' | 'B'
}

/** A day of the calendar: its number, its weekday (1 Monday) and the letter of its week. */
export interface SchoolDay {
  day: Day
  weekday: number
  week: 'A' | 'B'
}

const mondayOf = (number: number): number => number - (weekdayOf(number) - 1)
/** The year a school year begins in; terms may begin in the last days of August. */
const schoolYear = (day: Day): number => +day.slice(0, 4) - (day.slice(5) < '08-01' ? 1 : 0)

/**
 * Every day on which pupils are in school, in order. Weeks are lettered A and B by turns over the weeks that have such a day, from the
 * first of each school year on: half-term and whole weeks of closure are not counted.
 */
export function schoolDaysOf({ terms, closures, firstWeek }: SchoolDates): SchoolDay[] {
  const open = new Set<number>()
  for (const term of terms)
    for (let at = numberOf(term.startsOn); at <= numberOf(term.endsOn); at++) if (weekdayOf(at) <= 5) open.add(at)
  for (const closure of closures) for (let at = numberOf(closure.startsOn); at <= numberOf(closure.endsOn); at++) open.delete(at)
  const days: SchoolDay[] = []
  let [monday, year, counted] = [Number.NaN, Number.NaN, 0]
  for (const at of [...open].sort((one, other) => one - other)) {
    const day = dayOf(at)
    if (mondayOf(at) !== monday) {
      monday = mondayOf(at)
      counted = schoolYear(day) === year ? counted + 1 : 0
      year = schoolYear(day)
    }
    days.push({ day, weekday: weekdayOf(at), week: (counted % 2 === 0) === (firstWeek === 'A') ? 'A' : 'B' })
  }
  return days
}
