import { type Date3, type Day, plusDays, writeDay } from './days.ts'
import { dayOfWeek, knownDay } from './school-year.ts'

/** Days on which a school is shut. */
export interface Closure {
  from: Day
  /** The first school day again. */
  reopensOn: Day
}

/**
 * "within 15 school days of": the last of so many school days after a day, which is not counted. A school day is a weekday outside the
 * closures.
 */
export function schoolDaysAfter(start: Date3, count: number, closures: readonly Closure[]): Day {
  let day = start
  for (let left = count; left > 0; left--) day = nextSchoolDay(plusDays(day, 1), closures)
  return writeDay(day)
}

/** This day, or the first after it on which school is open. */
function nextSchoolDay(from: Date3, closures: readonly Closure[]): Date3 {
  let day = from
  for (;;) {
    const reopens = reopeningAfter(writeDay(day), closures)
    if (reopens !== undefined) day = knownDay(reopens)
    else if (dayOfWeek(day) > 5) day = plusDays(day, 1)
    else return day
  }
}

const reopeningAfter = (day: Day, closures: readonly Closure[]): Day | undefined =>
  closures.find(({ from, reopensOn }) => day >= from && day < reopensOn)?.reopensOn
