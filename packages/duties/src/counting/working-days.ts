import { bankHolidays, isWeekend } from './bank-holidays.ts'
import { type Date3, plusDays, writeDay } from './days.ts'

/** "working day": not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England. Null where those are not known. */
export function isWorkingDay(day: Date3): boolean | null {
  const holidays = bankHolidays(day.year)
  return holidays && !isWeekend(day) && !holidays.includes(writeDay(day))
}

/** This day where it is a working day, or "the next working day". Null where bank holidays are not known. */
export function workingDayOnOrAfter(day: Date3): Date3 | null {
  const working = isWorkingDay(day)
  if (working === null) return null
  return working ? day : workingDayOnOrAfter(plusDays(day, 1))
}

/** "within 15 working days beginning with the day": that day is the first where it is a working day. */
export function workingDaysBeginningWith(start: Date3, count: number): Date3 | null {
  let day = workingDayOnOrAfter(start)
  for (let left = count - 1; left > 0 && day; left--) day = workingDayOnOrAfter(plusDays(day, 1))
  return day
}
