import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hourOf, rateWords } from './hour.rules.ts'
import { hoursWords, penceRead, penceTyped, percentTyped, poundsField, poundsWords } from './pounds.rules.ts'

test('pounds are read as people type them, and nothing else is', () => {
  for (const [typed, pence] of [
    ['16.42', 1642],
    ['£1,234.5', 123_450],
    [' 7 ', 700],
    ['412,500', 41_250_000],
    ['0.07', 7],
  ] as const)
    expect([typed, penceTyped(typed)]).toEqual([typed, pence])
  for (const wrong of ['', '-3', '1.234', '1,23', '12p', '1e3', 'about 5', '1.2.3', '=1'])
    expect([wrong, penceTyped(wrong)]).toEqual([wrong, null])
})

test('whatever is shown is read back as the same pence', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999_999), (pence) => {
      expect(penceTyped(poundsField(pence))).toBe(pence)
      if (pence < 99_999_999_900) expect(penceTyped(poundsWords(pence))).toBe(pence)
    }),
  )
})

test('percent have two places', () => {
  expect([percentTyped('25.5'), percentTyped('25.55%'), percentTyped('0'), percentTyped('x')]).toEqual([2550, 2555, 0, null])
})

test('an hour comes to what sessions are priced by: per hour, or a weekly hour over its weeks, with on-costs', () => {
  expect(hourOf({ per: 'hour', pence: 1642, baseWeeks: 38, onCost: 2550 })).toBe(2061)
  // £570 for an hour a week through 38 weeks is £15 an hour.
  expect(hourOf({ per: 'weekly-hour', pence: 57_000, baseWeeks: 38, onCost: 0 })).toBe(1500)
  expect(rateWords({ per: 'weekly-hour', pence: 57_000, baseWeeks: 38, onCost: 2000 })).toBe(
    '£570.00 for a weekly hour through a year of 38 weeks, and 20% on-costs',
  )
})

test('minutes are hours to a tenth, and a sum that no number holds exactly is refused', () => {
  expect([60, 90, 20, 600].map(hoursWords)).toEqual(['1 hour', '1.5 hours', '0.3 hours', '10 hours'])
  expect(() => penceRead('90071992547409930')).toThrow(RangeError)
})
