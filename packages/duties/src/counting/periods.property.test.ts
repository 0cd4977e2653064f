import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Date3, dayNumbered, daysBetween, daysIn, numberOf, plusDays, plusMonths, readDay, writeDay } from './days.ts'
import {
  anniversary,
  atLeastBefore,
  before,
  type Length,
  noticeOf,
  periodStartingWith,
  windowStartingWith,
  within,
} from './periods.ts'

const day = fc
  .integer({ min: numberOf({ year: 2010, month: 1, day: 1 }), max: numberOf({ year: 2039, month: 12, day: 31 }) })
  .map(dayNumbered)
const at = (iso: string): Date3 => readDay(iso) ?? { year: 0, month: 0, day: 0 }

test('days agree with Temporal', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (from, n) => {
      const temporal = Temporal.PlainDate.from(writeDay(from))
      expect(writeDay(plusDays(from, n))).toBe(temporal.add({ days: n }).toString())
      expect(writeDay(plusMonths(from, n))).toBe(temporal.add({ months: n }).toString())
    }),
  )
})

test('every day survives being numbered', () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(dayNumbered(numberOf(one))).toEqual(one)
    }),
  )
})

test('the day after a period ends is the same day of the month, or the first of the next where there is no such day', () => {
  for (let n = numberOf(at('2010-01-01')); n <= numberOf(at('2039-12-31')); n++) {
    const start = dayNumbered(n)
    const after = plusDays(periodStartingWith(start, { months: 12 }), 1)
    expect(after.day === start.day || (after.day === 1 && start.day > 28)).toBe(true)
  }
})

const length = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 30 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 48 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 4 }).map((years) => ({ years })),
)

test('consecutive periods tile time: each day falls in exactly one of a chain, and the chain keeps to the calendar', () => {
  fc.assert(
    fc.property(day, length, fc.integer({ min: 2, max: 12 }), fc.nat(), (start, each, count, pick) => {
      const chain: [first: Date3, last: Date3][] = []
      let first = start
      for (let n = 0; n < count; n++) {
        const last = periodStartingWith(first, each)
        chain.push([first, last])
        first = plusDays(last, 1)
      }
      const one = numberOf(start) + (pick % daysBetween(start, first))
      expect(chain.filter(([from, to]) => numberOf(from) <= one && one <= numberOf(to))).toHaveLength(1)
      // However short a month, a start at its end drifts to the first of the next at most, once: never a day lost or doubled.
      const whole = within(start, scaled(each, count))
      expect(daysBetween(whole, first)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(whole, first)).toBeLessThanOrEqual(3)
    }),
  )
})

function scaled(each: Length, count: number): Length {
  if ('days' in each) return { days: each.days * count }
  if ('weeks' in each) return { weeks: each.weeks * count }
  return { months: ('months' in each ? each.months : each.years * 12) * count }
}

test('an earlier start never gives a later last day', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 48 }), (a, b, months) => {
      const [first, second] = numberOf(a) <= numberOf(b) ? [a, b] : [b, a]
      expect(numberOf(periodStartingWith(first, { months }))).toBeLessThanOrEqual(
        numberOf(periodStartingWith(second, { months })),
      )
      expect(numberOf(within(first, { months }))).toBeLessThanOrEqual(numberOf(within(second, { months })))
    }),
  )
})

test('the phrases of the law, as worked by hand', () => {
  expect(writeDay(periodStartingWith(at('2023-03-01'), { months: 12 }))).toBe('2024-02-29')
  expect(writeDay(within(at('2026-11-03'), { weeks: 6 }))).toBe('2026-12-15')
  expect(writeDay(before(at('2027-02-15')))).toBe('2027-02-14')
  expect(writeDay(atLeastBefore({ months: 5 }, at('2027-09-01')))).toBe('2027-04-01')
  expect(writeDay(windowStartingWith(at('2027-01-04'), 15))).toBe('2027-01-18')
  expect(writeDay(anniversary(at('2024-02-29'), 3))).toBe('2027-02-28')
  expect(noticeOf({ weeks: 2 }, { before: at('2027-02-04') })).toEqual({ lastDay: at('2027-01-21'), warnOn: at('2027-01-20') })
})

test.each([
  ...['2014-02-31', '2014-13-01', '2014-00-10', '2014-04-31', '2014-01-00', '2014-12-32', '1900-02-29', '2100-02-29'],
  ...['31/02/2014', '', '2014-2-1', ' 2014-02-01', '2014-02-01T00:00', '12014-02-01', null, undefined, 5, ['2014-02-01']],
])('%j is not a day of the calendar', (wrong) => {
  expect(readDay(wrong)).toBeNull()
})

test('leap days are days: every fourth year, of the centuries every fourth', () => {
  expect(['2024-02-29', '2000-02-29', '1600-02-29'].map((one) => writeDay(at(one)))).toEqual([
    '2024-02-29',
    '2000-02-29',
    '1600-02-29',
  ])
  expect([1900, 2000, 2023, 2024, 2100].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 29, 28])
  expect([0, 1, 4, 12, 13].map((month) => daysIn(2026, month))).toEqual([0, 31, 30, 31, 0])
})

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2000-03-01', 11017],
  ['1600-02-29', -135081],
  ['2026-11-23', 20780],
])('%s is day %i', (iso, number) => {
  expect(numberOf(at(iso))).toBe(number)
  expect(writeDay(dayNumbered(number))).toBe(iso)
})

test('counted backwards: days, weeks, months and years', () => {
  const from = (length: Length) => writeDay(atLeastBefore(length, at('2028-02-29')))
  expect([from({ days: 1 }), from({ weeks: 2 }), from({ months: 3 }), from({ years: 1 })]).toEqual([
    '2028-02-28',
    '2028-02-15',
    '2027-11-29',
    '2027-02-28',
  ])
})
