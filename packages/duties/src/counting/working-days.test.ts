import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Date3, dayNumbered, daysBetween, numberOf, readDay, writeDay } from './days.ts'
import { inTimeOn } from './tribunal-time.ts'
import { bankHolidays, easter, isWorkingDay, workingDayOnOrAfter, workingDaysBeginningWith } from './working-days.ts'

const at = (iso: string): Date3 => readDay(iso) ?? { year: 0, month: 0, day: 0 }
const day = fc.integer({ min: numberOf(at('2014-09-01')), max: numberOf(at('2039-12-31')) }).map(dayNumbered)

test.each(['2015-04-05', '2016-03-27', '2019-04-21', '2024-03-31', '2026-04-05', '2027-03-28', '2038-04-25'])(
  'Easter on %s',
  (on) => {
    expect(writeDay(easter(Number(on.slice(0, 4))))).toBe(on)
  },
)

test.each([
  [2020, ['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28']],
  [2021, ['2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28']],
  [
    2022,
    [
      ...['2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03'],
      ...['2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27'],
    ],
  ],
  [
    2023,
    [
      ...['2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29'],
      ...['2023-08-28', '2023-12-25', '2023-12-26'],
    ],
  ],
  [2026, ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']],
  [2027, ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']],
])('bank holidays in England in %i', (year, days) => {
  expect(bankHolidays(year)).toEqual(days)
})

test('every bank holiday is a weekday, kept once', () => {
  for (let year = 2014; year <= 2060; year++) {
    const days = bankHolidays(year)
    expect(new Set(days).size).toBe(days.length)
    for (const one of days) {
      expect([0, 6]).not.toContain(new Date(`${one}T12:00:00Z`).getUTCDay())
      expect(isWorkingDay(at(one))).toBe(false)
    }
  }
})

test('fifteen working days beginning with a day are fifteen, the last of them one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (start, count) => {
      const last = workingDaysBeginningWith(start, count)
      let found = 0
      for (let n = numberOf(start); n <= numberOf(last); n++) if (isWorkingDay(dayNumbered(n))) found++
      expect(found).toBe(count)
      expect(isWorkingDay(last)).toBe(true)
    }),
  )
})

test('an earlier day is never kept later, and what is kept on is a working day', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [early, late] = daysBetween(a, b) >= 0 ? [a, b] : [b, a]
      expect(daysBetween(inTimeOn(early).day, inTimeOn(late).day)).toBeGreaterThanOrEqual(0)
      const { day: kept, shifted } = inTimeOn(a)
      expect(isWorkingDay(kept)).toBe(true)
      expect(shifted === null).toBe(daysBetween(a, kept) === 0)
      expect(daysBetween(a, workingDayOnOrAfter(a))).toBeLessThan(6)
    }),
  )
})

test('what ends in August or at Christmas is kept after it', () => {
  fc.assert(
    fc.property(day, (last) => {
      const { day: kept, shifted } = inTimeOn(last)
      if (shifted === 'august') expect(kept.month).toBe(9)
      if (shifted === 'christmas') expect([kept.month, kept.day > 1]).toEqual([1, true])
    }),
  )
})

test.each([
  ['2027-07-31', '2027-08-02'],
  ['2033-12-24', '2033-12-28'],
])('the next working day after %s is kept, though it is in August or at Christmas: the rule is read once', (last, kept) => {
  expect(inTimeOn(at(last))).toEqual({ day: at(kept), shifted: 'non-working-day' })
})
