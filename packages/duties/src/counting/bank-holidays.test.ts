import { expect, test } from 'vitest'
import { citationOf } from '../engine/source.ts'
import { bankHolidayList, bankHolidays, bankHolidaysAct, bankHolidayYears, easter, isWeekend, weekday } from './bank-holidays.ts'
import { type Date3, dayNumbered, numberOf, plusDays, readDay, writeDay } from './days.ts'

const at = (iso: string): Date3 => readDay(iso) ?? { year: 0, month: 0, day: 0 }

test.each([
  ...['1598-03-22', '1700-04-11', '1818-03-22', '1886-04-25', '1900-04-15', '1943-04-25', '1954-04-18', '1981-04-19'],
  ...['2014-04-20', '2015-04-05', '2016-03-27', '2019-04-21', '2024-03-31', '2026-04-05', '2027-03-28', '2028-04-16'],
  ...['2035-03-25', '2038-04-25', '2049-04-18', '2076-04-19', '2100-03-28', '2285-03-22'],
])('Easter on %s', (on) => {
  expect(writeDay(easter(Number(on.slice(0, 4))))).toBe(on)
})

// As GOV.UK lists them: written here day by day, not worked out.
test.each([
  [2014, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
  [2015, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2016, ['01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-26', '12-27']],
  [2017, ['01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
  [2018, ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26']],
  [2019, ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26']],
  [2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
  [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
  [2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
  [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
  [2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
  [2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
  [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
])('bank holidays in England in %i', (year, days) => {
  expect(bankHolidays(year)).toEqual(days.map((day) => `${year}-${day}`))
})

test('Christmas on each day of the week: the holidays kept for it', () => {
  const kept = new Map<number, readonly (string | undefined)[]>()
  for (let year = bankHolidayYears.from; year <= bankHolidayYears.to; year++)
    kept.set(
      weekday({ year, month: 12, day: 25 }),
      (bankHolidays(year) ?? []).slice(-2).map((day) => day.slice(8)),
    )
  expect([...kept].sort(([a], [b]) => a - b)).toEqual([
    [0, ['25', '26']],
    [1, ['25', '26']],
    [2, ['25', '26']],
    [3, ['25', '26']],
    [4, ['25', '28']],
    [5, ['27', '28']],
    [6, ['26', '27']],
  ])
})

test('years before the first and after the last are not known, and say so', () => {
  expect(bankHolidayYears).toEqual({ from: 2014, to: 2040 })
  expect([2013, 2041, Number.NaN].map((year) => bankHolidays(year)?.length ?? null)).toEqual([null, null, null])
  expect([2014, 2040].map((year) => bankHolidays(year)?.length)).toEqual([8, 8])
})

test('every bank holiday of every year is a weekday of that year, kept once, in order', () => {
  for (let year = bankHolidayYears.from; year <= bankHolidayYears.to; year++) {
    const days = bankHolidays(year) ?? []
    expect(days.length).toBeGreaterThanOrEqual(8)
    expect([...new Set(days)].sort()).toEqual(days)
    for (const one of days) {
      expect(one.slice(0, 4)).toBe(String(year))
      expect(new Date(`${one}T12:00:00Z`).getUTCDay() % 6).toBeGreaterThan(0)
    }
  }
})

test('days of the week agree with the calendar of the machine, before 1970 too', () => {
  for (let n = numberOf(at('1969-12-01')); n <= numberOf(at('1970-02-01')); n++) {
    const day = dayNumbered(n)
    const sundayFirst = new Date(`${writeDay(day)}T12:00:00Z`).getUTCDay()
    expect(weekday(day)).toBe((sundayFirst + 6) % 7)
    expect(isWeekend(day)).toBe(sundayFirst === 0 || sundayFirst === 6)
  }
})

test('Easter is a Sunday from 22 March to 25 April in every year of four centuries', () => {
  for (let year = 1900; year < 2300; year++) {
    const sunday = easter(year)
    expect(weekday(sunday)).toBe(6)
    expect(writeDay(sunday) >= `${year}-03-22` && writeDay(sunday) <= `${year}-04-25`).toBe(true)
    expect(weekday(plusDays(sunday, 1))).toBe(0)
  }
})

test('both sources say what they are and where they are read, and nobody has signed them', () => {
  expect(citationOf(bankHolidaysAct)).toEqual({
    instrument: 'Banking and Financial Dealings Act 1971',
    provision: 's. 1 and Sch. 1',
    url: 'https://www.legislation.gov.uk/ukpga/1971/80/schedule/1',
    checked: false,
  })
  expect(citationOf(bankHolidayList)).toEqual({
    instrument: 'Bank holidays in England and Wales (GOV.UK)',
    provision: 'England and Wales',
    url: 'https://www.gov.uk/bank-holidays#england-and-wales',
    checked: false,
  })
  for (const { instrument, url } of [bankHolidaysAct, bankHolidayList]) expect(url?.startsWith(instrument.link ?? '-')).toBe(true)
  expect([bankHolidaysAct.instrument.kind, bankHolidayList.instrument.kind]).toEqual(['act', 'guidance'])
  expect(bankHolidayList.inForceFrom).toBe(`${bankHolidayYears.from}-01-01`)
})
