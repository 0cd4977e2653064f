import { type Date3, type Day, numberOf, plusDays, writeDay } from './days.ts'

/** Monday is 0, Sunday 6. */
const weekday = (day: Date3): number => (((numberOf(day) + 3) % 7) + 7) % 7
const monday = 0
const saturday = 5

/** Easter Sunday by the Gregorian calendar (the anonymous algorithm, as J. Meeus gives it). */
export function easter(year: number): Date3 {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const index = moon + toSunday - 7 * late + 114
  return { year, month: Math.floor(index / 31), day: (index % 31) + 1 }
}

/** Bank holidays that a proclamation moved or added in England since 2014. Those still to come are not known here. */
const moved: Readonly<Record<Day, Day>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' }
const added: ReadonlySet<Day> = new Set(['2022-06-03', '2022-09-19', '2023-05-08'])

const mondayOnOrAfter = (day: Date3): Date3 => plusDays(day, (7 - weekday(day)) % 7)
const mondayOnOrBefore = (day: Date3): Date3 => plusDays(day, -weekday(day))
/** A fixed holiday, on the next weekday that is not one already where it falls on a weekend. */
const keptOn = (day: Date3): Date3 => (weekday(day) < saturday ? day : mondayOnOrAfter(day))

/** Christmas Day and Boxing Day; where one falls on a weekend, 27 or 28 December is kept for it. */
function christmas(year: number): Date3[] {
  const day = { year, month: 12, day: 25 }
  const first = weekday(day) < saturday ? day : { ...day, day: 27 }
  const boxing = plusDays(day, 1)
  return [first, weekday(boxing) < saturday ? boxing : { ...day, day: 28 }]
}

/**
 * The weekdays that are bank holidays in England, Good Friday and Christmas Day among them, in order (Banking and Financial Dealings Act
 * 1971, s. 1 and Sch. 1, and proclamations). From 2014 on.
 */
export function bankHolidays(year: number): Day[] {
  const sunday = easter(year)
  const days = [
    keptOn({ year, month: 1, day: 1 }),
    plusDays(sunday, -2),
    plusDays(sunday, 1),
    mondayOnOrAfter({ year, month: 5, day: 1 }),
    mondayOnOrBefore({ year, month: 5, day: 31 }),
    mondayOnOrBefore({ year, month: 8, day: 31 }),
    ...christmas(year),
  ].map(writeDay)
  const proclaimed = [...added].filter((day) => Number(day.slice(0, 4)) === year)
  return [...days.map((day) => moved[day] ?? day), ...proclaimed].sort()
}

/** "working day": not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England. */
export const isWorkingDay = (day: Date3): boolean =>
  weekday(day) >= monday && weekday(day) < saturday && !bankHolidays(day.year).includes(writeDay(day))

/** This day where it is a working day, or "the next working day". */
export function workingDayOnOrAfter(day: Date3): Date3 {
  let one = day
  while (!isWorkingDay(one)) one = plusDays(one, 1)
  return one
}

/** "within 15 working days beginning with the day": that day is the first where it is a working day. */
export function workingDaysBeginningWith(start: Date3, count: number): Date3 {
  let day = workingDayOnOrAfter(start)
  for (let left = count - 1; left > 0; left--) day = workingDayOnOrAfter(plusDays(day, 1))
  return day
}
