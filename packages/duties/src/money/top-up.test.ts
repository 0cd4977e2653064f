import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumbered, numberOf, plusMonths, readDay, writeDay } from '../counting/days.ts'
import { parameter } from '../engine/parameter.ts'
import { thresholdForTopUp } from '../parameters/money.ts'
import { thresholdOver, topUpOf } from './top-up.ts'

const on = (text: string) => readDay(text) ?? { year: 0, month: 0, day: 0 }

test('a whole year is the whole sum, a financial year, a school year and one with a 29 February alike', () => {
  for (const [from, to] of [
    ['2026-04-01', '2027-03-31'],
    ['2026-09-01', '2027-08-31'],
    ['2027-04-01', '2028-03-31'],
    ['2027-09-01', '2028-08-31'],
  ] as const)
    expect(thresholdOver(from, to)).toMatchObject({ pence: 600_000 })
  expect(thresholdOver('2026-04-01', '2028-03-31').pence).toBe(1_200_000)
})

test('part of a year is counted by its days, and says so', () => {
  expect(thresholdOver('2027-01-01', '2027-03-31')).toMatchObject({
    pence: 147_945,
    parts: [{ from: '2027-01-01', to: '2027-03-31', yearly: 600_000, days: 90, ofDays: 365 }],
  })
  // 2027-03-01 to 2028-02-29 is 366 days.
  expect(thresholdOver('2027-03-01', '2027-03-01').pence).toBe(1639)
  expect(thresholdOver('2026-11-23', '2026-11-23').pence).toBe(1644)
})

test('where the sum changes within a year each part is counted by its own', () => {
  const [{ says }] = thresholdForTopUp.values as [(typeof thresholdForTopUp.values)[number]]
  const changed = parameter('Threshold', [
    { from: '2014-09-01', value: 600_000, says },
    { from: '2027-09-01', value: 730_000, says },
  ])
  expect(thresholdOver('2027-04-01', '2028-03-31', changed)).toMatchObject({
    // 153 of 366 days of £6,000 and 213 of 366 of £7,300.
    pence: Math.round((153 * 600_000 + 213 * 730_000) / 366),
    parts: [
      { yearly: 600_000, days: 153, ofDays: 366 },
      { yearly: 730_000, days: 213, ofDays: 366 },
    ],
  })
})

test('nobody has read the guidance against our words yet, and the answer says so', () => {
  expect(thresholdOver('2026-04-01', '2027-03-31').says).toMatchObject({ checked: false })
})

test('a span that ends before it begins, a day that is none, and a day before the Code are refused', () => {
  for (const [from, to] of [
    ['2026-04-02', '2026-04-01'],
    ['2026-02-30', '2026-04-01'],
    ['2014-01-01', '2014-02-01'],
  ] as const)
    expect(() => thresholdOver(from, to)).toThrow(RangeError)
})

test('a longer span never has a lower threshold, and its parts have all of its days', () => {
  const begin = fc.integer({ min: numberOf(on('2015-01-01')), max: numberOf(on('2040-01-01')) })
  fc.assert(
    fc.property(begin, fc.nat(2000), (first, length) => {
      const day = (at: number) => writeDay(dayNumbered(at))
      const [short, long] = [thresholdOver(day(first), day(first + length)), thresholdOver(day(first), day(first + length + 1))]
      expect(long.pence).toBeGreaterThanOrEqual(short.pence)
      expect(short.parts.reduce((sum, { days }) => sum + days, 0)).toBe(length + 1)
      const year = numberOf(plusMonths(dayNumbered(first), 12)) - 1
      expect(thresholdOver(day(first), day(year)).pence).toBe(600_000)
    }),
  )
})

test('the school’s part and the claim add up to the cost; nothing is claimed up to the threshold, and it is paid to the last penny', () => {
  expect(topUpOf(600_000, 600_000)).toEqual({ schoolShare: 600_000, claim: 0 })
  expect(topUpOf(600_001, 600_000)).toEqual({ schoolShare: 600_000, claim: 1 })
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (cost, threshold) => {
      const { schoolShare, claim } = topUpOf(cost, threshold)
      expect(schoolShare + claim).toBe(cost)
      expect(schoolShare).toBeLessThanOrEqual(threshold)
      expect(claim).toBeGreaterThanOrEqual(0)
    }),
  )
})
