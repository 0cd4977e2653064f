import { type Date3, plusDays, plusMonths } from './days.ts'

export type Length = { days: number } | { weeks: number } | { months: number } | { years: number }

const add = (from: Date3, length: Length): Date3 => {
  if ('days' in length) return plusDays(from, length.days)
  if ('weeks' in length) return plusDays(from, length.weeks * 7)
  return plusMonths(from, 'months' in length ? length.months : length.years * 12)
}

/**
 * "in the period of 12 months starting with the date": the day itself counts. Answers the last day of the period.
 * Where the month has no such day, its last day ends the period, so that consecutive periods cover each day exactly once.
 * @example periodStartingWith(2024-02-29, { months: 12 }) // 2025-02-28
 */
export function periodStartingWith(start: Date3, length: Length): Date3 {
  const end = add(start, length)
  if ('days' in length || 'weeks' in length) return plusDays(end, -1)
  return end.day === start.day ? plusDays(end, -1) : end
}

/** "within 6 weeks of receiving": the day itself does not count. `within(3 November 2026, { weeks: 6 })` is 15 December 2026. */
export const within = (of: Date3, length: Length): Date3 => add(of, length)

/** "by the third anniversary": the anniversary itself is the last day; 29 February is kept on 28 February. */
export const anniversary = (of: Date3, years: number): Date3 => plusMonths(of, years * 12)

/** "before 15 February": the last lawful day is the one before. */
export const before = (day: Date3): Date3 => plusDays(day, -1)

/** "at least five months before": counts backwards. */
export const atLeastBefore = (length: Length, day: Date3): Date3 => {
  if ('days' in length) return plusDays(day, -length.days)
  if ('weeks' in length) return plusDays(day, -length.weeks * 7)
  return plusMonths(day, -('months' in length ? length.months : length.years * 12))
}

/** "at least 15 days, beginning with the day on which it was served": the last day of the window; nothing may be final before the day after. */
export const windowStartingWith = (start: Date3, days: number): Date3 => plusDays(start, days - 1)

/** "at least two weeks' notice": the last day to send, and the day Waymark warns (clear days, one earlier). */
export const noticeOf = (length: Length, { before: event }: { before: Date3 }): { lastDay: Date3; warnOn: Date3 } => {
  const lastDay = atLeastBefore(length, event)
  return { lastDay, warnOn: plusDays(lastDay, -1) }
}
