import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Date3, dayNumbered, daysBetween, numberOf, readDay, writeDay } from './days.ts'
import { inShiftedDays, inTimeOn, type Shift } from './tribunal-time.ts'
import { isWorkingDay } from './working-days.ts'

const at = (iso: string): Date3 => readDay(iso) ?? { year: 0, month: 0, day: 0 }
const day = fc.integer({ min: numberOf(at('2014-01-01')), max: numberOf(at('2040-12-24')) }).map(dayNumbered)
const kept = (last: Date3): { day: Date3; shifted: Shift | null } => {
  const found = inTimeOn(last)
  if (!found) throw new RangeError(`${writeDay(last)} is outside the years of bank holidays`)
  return found
}

test.each([
  ['2026-11-23', '2026-11-23', null],
  ['2026-11-28', '2026-11-30', 'non-working-day'],
  ['2027-03-26', '2027-03-30', 'non-working-day'],
  ['2026-12-24', '2026-12-24', null],
  ['2026-12-25', '2027-01-04', 'christmas'],
  ['2026-12-31', '2027-01-04', 'christmas'],
  ['2027-01-01', '2027-01-04', 'christmas'],
  ['2024-12-31', '2025-01-02', 'christmas'],
  ['2025-01-02', '2025-01-02', null],
  ['2028-01-01', '2028-01-04', 'christmas'],
  ['2026-07-31', '2026-07-31', null],
  ['2026-08-01', '2026-09-01', 'august'],
  ['2026-08-31', '2026-09-01', 'august'],
  ['2024-08-15', '2024-09-02', 'august'],
  // Moved once: the next working day is itself in August, or after Christmas.
  ['2027-07-31', '2027-08-02', 'non-working-day'],
  ['2033-12-24', '2033-12-28', 'non-working-day'],
] as const)('a time that ends on %s is kept on %s: %s', (last, on, shifted) => {
  expect(kept(at(last))).toEqual({ day: at(on), shifted })
})

test.each(['2013-12-25', '2014-01-01'])('a time that ends on %s falls to 2014', (last) => {
  expect(kept(at(last)).day).toEqual(at('2014-01-02'))
})

test.each(['2013-08-01', '2013-11-23', '2040-12-25', '2041-05-01'])('nothing is known of a time that ends on %s', (last) => {
  expect(inTimeOn(at(last))).toBeNull()
})

test('an earlier day is never kept later, and what is kept on is a working day', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [early, late] = daysBetween(a, b) >= 0 ? [a, b] : [b, a]
      expect(daysBetween(kept(early).day, kept(late).day)).toBeGreaterThanOrEqual(0)
      const { day: on, shifted } = kept(a)
      expect(isWorkingDay(on)).toBe(true)
      expect(shifted === null).toBe(daysBetween(a, on) === 0)
    }),
  )
})

test('what ends in August or at Christmas is kept after it', () => {
  fc.assert(
    fc.property(day, (last) => {
      const { day: on, shifted } = kept(last)
      if (shifted === 'august') expect(on.month).toBe(9)
      if (shifted === 'christmas') expect([on.month, on.day > 1]).toEqual([1, true])
    }),
  )
})

test.each([
  ['2026-07-31', false],
  ['2026-08-01', true],
  ['2026-08-31', true],
  ['2026-09-01', false],
  ['2026-12-24', false],
  ['2026-12-25', true],
  ['2027-01-01', true],
  ['2027-01-02', false],
  ['2026-11-25', false],
  ['2026-11-01', false],
])('whether %s is among the days of August and Christmas: %s', (on, shifted) => {
  expect(inShiftedDays(at(on))).toBe(shifted)
})
