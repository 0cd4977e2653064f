import type { Date3 } from './days.ts'
import { isWorkingDay, workingDayOnOrAfter } from './working-days.ts'

export type Shift = 'christmas' | 'august' | 'non-working-day'
export interface InTime {
  day: Date3
  shifted: Shift | null
}

const isChristmas = ({ month, day }: Date3): boolean => (month === 12 && day >= 25) || (month === 1 && day === 1)

/** Whether a day is one that a time limit which ends on it is moved from by the calendar alone. */
export const inShiftedDays = (day: Date3): boolean => day.month === 8 || isChristmas(day)

/**
 * "in time if it is provided on the first working day after": the last day of a time limit of the tribunal that ends in the Christmas days
 * (25 December to 1 January), in August, or on a day that is not a working day, asked in this order and once (HESC Rules 2008, r. 12;
 * timelines.md, section 3): Saturday 31 July gives Monday 2 August, which is not moved again. Null where bank holidays are not known.
 * @example inTimeOn(26 December 2026) // 4 January 2027, christmas
 */
export function inTimeOn(last: Date3): InTime | null {
  const { year, month } = last
  if (isChristmas(last)) return moved({ year: month === 12 ? year + 1 : year, month: 1, day: 2 }, 'christmas')
  if (month === 8) return moved({ year, month: 9, day: 1 }, 'august')
  return isWorkingDay(last) ? { day: last, shifted: null } : moved(last, 'non-working-day')
}

function moved(from: Date3, shifted: Shift): InTime | null {
  const day = workingDayOnOrAfter(from)
  return day && { day, shifted }
}
