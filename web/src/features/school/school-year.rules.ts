import { dayWords } from '#ui/dates.ts'

/** The year a school year begins in: 31 August 2026 is in 2025, 1 September 2026 in 2026. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)

/** Terms may begin in the last days of August, and end before September. */
export const boundsOf = (year: number): { from: string; to: string } => ({ from: `${year}-08-01`, to: `${year + 1}-08-31` })

export const yearWords = (year: number): string => `${year} to ${year + 1}`

/** How far from today a school knows its dates, either way. */
export const farthestYears = 3

export const yearsAround = (today: string): number[] => {
  const now = schoolYearOf(today)
  return Array.from({ length: 2 * farthestYears + 1 }, (_, at) => now - farthestYears + at)
}

/** The same day of the week a year on: 52 weeks. */
export const aYearOn = (day: string): string => Temporal.PlainDate.from(day).add({ weeks: 52 }).toString()

export const isFar = (day: string, today: string): boolean => {
  const [from, to] = [-farthestYears, farthestYears].map((years) => Temporal.PlainDate.from(today).add({ years }).toString())
  return day < (from ?? '') || day > (to ?? '')
}

export const spanWords = (from: string, to: string): string =>
  from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`
