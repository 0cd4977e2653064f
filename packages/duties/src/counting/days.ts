/** A calendar day, ISO 8601: `2026-11-23`. */
export type Day = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; months count from 1, and one that does not exist has none. */
export const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0))

export interface Date3 {
  year: number
  month: number
  day: number
}

/** The parts of a day that exists in the calendar, or null: `2014-02-31` is null, and so is anything that is not a day. */
export function readDay(day: unknown): Date3 | null {
  const found = typeof day === 'string' ? shape.exec(day) : null
  if (!found) return null
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return date >= 1 && date <= daysIn(year, month) ? { year, month, day: date } : null
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

export const writeDay = ({ year, month, day }: Date3): Day => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** Days since 1 January 1970, counted in whole numbers (H. Hinnant's days_from_civil). */
export function numberOf({ year, month, day }: Date3): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day with this number: the inverse of numberOf. */
export function dayNumbered(number: number): Date3 {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export const plusDays = (from: Date3, days: number): Date3 => dayNumbered(numberOf(from) + days)

/** The same day so many months on; where the month has no such day, its last (31 August and six months: 28 or 29 February). */
export function plusMonths(from: Date3, months: number): Date3 {
  const index = from.year * 12 + from.month - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { year, month, day: Math.min(from.day, daysIn(year, month)) }
}

/** From one day to another in days: negative when `to` is earlier. */
export const daysBetween = (from: Date3, to: Date3): number => numberOf(to) - numberOf(from)
