import { type Date3, type Day, numberOf, plusDays, readDay } from './days.ts'

/** A day that has been checked already. @throws RangeError when it has not: a programmer's mistake. */
export function knownDay(day: Day): Date3 {
  const read = readDay(day)
  if (!read) throw new RangeError(`${day} is not a day`)
  return read
}

/** The school year a day falls in, by the year it begins in: 31 August 2026 is in 2025, 1 September 2026 in 2026. */
export const schoolYearOf = ({ year, month }: Date3): number => (month >= 9 ? year : year - 1)

/** The last days of the three terms of a school year by the calendar alone, as compulsory school age has them. */
export const termEnds = (schoolYear: number): readonly [Date3, Date3, Date3] => [
  { year: schoolYear, month: 12, day: 31 },
  { year: schoolYear + 1, month: 3, day: 31 },
  { year: schoolYear + 1, month: 8, day: 31 },
]

/** Monday is 1, Sunday 7. */
export const dayOfWeek = (day: Date3): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

/** The last Friday in June: the school leaving date. */
export function lastFridayInJune(year: number): Date3 {
  const last = { year, month: 6, day: 30 }
  return plusDays(last, -((dayOfWeek(last) + 2) % 7))
}

/** The year a written school year begins in: `2026-27` is 2026. Null for anything else, `2026-28` too. */
export function readSchoolYear(written: unknown): number | null {
  const found = typeof written === 'string' ? /^(\d{4})-(\d{2})$/.exec(written) : null
  if (!found) return null
  const year = Number(found[1])
  return (year + 1) % 100 === Number(found[2]) ? year : null
}
