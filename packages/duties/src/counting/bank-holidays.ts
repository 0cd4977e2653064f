import type { Provision } from '../engine/source.ts'
import { type Date3, type Day, numberOf, plusDays, writeDay } from './days.ts'

/** The rule: which days are bank holidays, and that a proclamation may move or add one. */
export const bankHolidaysAct: Provision = {
  instrument: {
    name: 'Banking and Financial Dealings Act 1971',
    kind: 'act',
    link: 'https://www.legislation.gov.uk/ukpga/1971/80',
  },
  provision: 's. 1 and Sch. 1',
  gist: 'Easter Monday, the last Mondays of May and August and the days after Christmas are bank holidays in England and Wales; a proclamation moves one or adds one.',
  url: 'https://www.legislation.gov.uk/ukpga/1971/80/schedule/1',
  inForceFrom: '1971-12-16',
  inForceTo: null,
  checked: [],
}
/** The list: New Year’s Day, early May, the days kept instead of a weekend, and what was proclaimed once. */
export const bankHolidayList: Provision = {
  instrument: { name: 'Bank holidays in England and Wales (GOV.UK)', kind: 'guidance', link: 'https://www.gov.uk/bank-holidays' },
  provision: 'England and Wales',
  gist: 'The bank holidays of the years around this one, with those that were moved or added.',
  url: 'https://www.gov.uk/bank-holidays#england-and-wales',
  inForceFrom: '2014-01-01',
  inForceTo: null,
  checked: [],
}

/** The years answered for. Before them one-off days are not recorded here; after them too much may be proclaimed to tell. */
export const bankHolidayYears = { from: 2014, to: 2040 } as const

/** Once only, by proclamation: VE Day 2020 and the Jubilee of 2022 moved a holiday; the Jubilee, a funeral and a coronation added one. */
const moved: Readonly<Record<Day, Day>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' }
const added: readonly Day[] = ['2022-06-03', '2022-09-19', '2023-05-08']

/** Monday is 0, Sunday 6. 1 January 1970, numbered 0, was a Thursday. */
export const weekday = (day: Date3): number => (((numberOf(day) + 3) % 7) + 7) % 7
const saturday = 5
export const isWeekend = (day: Date3): boolean => weekday(day) >= saturday

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

const mondayOnOrAfter = (day: Date3): Date3 => plusDays(day, (7 - weekday(day)) % 7)
const lastMonday = (year: number, month: 5 | 8): Date3 => {
  const end = { year, month, day: 31 }
  return plusDays(end, -weekday(end))
}
const newYear = (year: number): Date3 => {
  const day = { year, month: 1, day: 1 }
  return isWeekend(day) ? mondayOnOrAfter(day) : day
}

/** Christmas Day and Boxing Day. Where one falls on a weekend, 27 or 28 December is kept for it. */
function christmas(year: number): Date3[] {
  const day = { year, month: 12, day: 25 }
  const boxing = { ...day, day: 26 }
  return [isWeekend(day) ? { ...day, day: 27 } : day, isWeekend(boxing) ? { ...day, day: 28 } : boxing]
}

/**
 * The weekdays that are bank holidays in England, Good Friday and Christmas Day among them, in order. Null for a year not answered for.
 * @example bankHolidays(2026)?.at(-1) // 2026-12-28: Boxing Day is a Saturday
 */
export function bankHolidays(year: number): Day[] | null {
  const answered = year >= bankHolidayYears.from && year <= bankHolidayYears.to
  if (!answered) return null
  const sunday = easter(year)
  const earlyMay = mondayOnOrAfter({ year, month: 5, day: 1 })
  const ruled = [newYear(year), plusDays(sunday, -2), plusDays(sunday, 1), earlyMay, lastMonday(year, 5), lastMonday(year, 8)]
  const days = [...ruled, ...christmas(year)].map(writeDay).map((day) => moved[day] ?? day)
  return [...days, ...added.filter((day) => day.startsWith(`${year}-`))].sort()
}
