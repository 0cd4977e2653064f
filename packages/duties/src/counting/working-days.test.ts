import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Date3, dayNumbered, daysBetween, numberOf, readDay, writeDay } from './days.ts'
import { isWorkingDay, workingDayOnOrAfter, workingDaysBeginningWith } from './working-days.ts'

const at = (iso: string): Date3 => readDay(iso) ?? { year: 0, month: 0, day: 0 }
const day = fc.integer({ min: numberOf(at('2014-01-01')), max: numberOf(at('2040-10-31')) }).map(dayNumbered)
const written = (found: Date3 | null): string | null => found && writeDay(found)

test.each([
  ['2026-11-23', true],
  ['2026-11-27', true],
  ['2026-11-28', false],
  ['2026-11-29', false],
  ['2026-12-24', true],
  ['2026-12-25', false],
  ['2026-12-28', false],
  ['2026-12-29', true],
  ['2027-03-26', false],
  ['2027-03-29', false],
  ['2027-03-30', true],
  ['2013-12-31', null],
  ['2041-01-02', null],
])('whether %s is a working day: %s', (on, working) => {
  expect(isWorkingDay(at(on))).toBe(working)
})

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-28', '2026-11-30'],
  ['2026-12-25', '2026-12-29'],
  ['2027-12-25', '2027-12-29'],
  ['2027-03-26', '2027-03-30'],
  ['2040-12-29', '2040-12-31'],
  ['2013-12-31', null],
])('the working day on or after %s is %s', (from, found) => {
  expect(written(workingDayOnOrAfter(at(from)))).toBe(found)
})

test.each([
  ['2026-11-23', 1, '2026-11-23'],
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-11-23', 15, '2026-12-11'],
  ['2026-11-22', 15, '2026-12-11'],
  ['2026-12-14', 15, '2027-01-06'],
  ['2040-12-31', 1, '2040-12-31'],
  ['2040-12-31', 2, null],
  ['2013-12-31', 2, null],
])('from and with %s, %i working days end on %s', (start, count, last) => {
  expect(written(workingDaysBeginningWith(at(start), count))).toBe(last)
})

test('so many working days beginning with a day are so many, the last of them one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (start, count) => {
      const last = workingDaysBeginningWith(start, count) ?? at('0001-01-01')
      let found = 0
      for (let n = numberOf(start); n <= numberOf(last); n++) if (isWorkingDay(dayNumbered(n))) found++
      expect(found).toBe(count)
      expect(isWorkingDay(last)).toBe(true)
      expect(daysBetween(start, workingDayOnOrAfter(start) ?? at('0001-01-01'))).toBeLessThan(6)
    }),
  )
})
