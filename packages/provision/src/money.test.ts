import { describe, expect, test } from 'vitest'
import { costOfAdult, fraction, penceFor, plus, rateOn, shareOut, times, toPence } from './money.ts'
import { anAdult, aRate } from './tests/scene.ts'

describe('half a penny goes up, and less goes down', () => {
  test.each([
    [0n, 1n, 0],
    [1n, 2n, 1],
    [49n, 100n, 0],
    [3n, 2n, 2],
    [149n, 100n, 1],
    [5n, 2n, 3],
  ])('%i/%i is %i', (over, under, pence) => expect(toPence(fraction(over, under))).toBe(pence))
})

test('fractions are added and multiplied exactly', () => {
  expect(toPence(times(plus(fraction(1n, 3n), fraction(1n, 6n)), fraction(3n)))).toBe(2)
  expect(plus(fraction(1n, 3n), fraction(1n, 6n))).toEqual({ over: 9n, under: 18n })
})

describe('what minutes cost', () => {
  test.each<[says: string, rate: Parameters<typeof aRate>[0], minutes: number, share: number, pence: number]>([
    ['half an hour', {}, 30, 100, 600],
    ['none', {}, 0, 100, 0],
    ['half a penny', { pence: 1 }, 30, 100, 1],
    ['less than half a penny', { pence: 1 }, 29, 100, 0],
    // 1440 × 1.255 ÷ 2 = 903.6
    ['on-costs', { pence: 1440, onCost: 2550 }, 30, 100, 904],
    // 1807.2 × 0.4 = 722.88
    ['60% of 40 minutes', { pence: 1440, onCost: 2550 }, 40, 60, 723],
    // 75000 ÷ 38 = 1973.684
    ['a weekly hour for a year', { per: 'weekly-hour', pence: 75_000 }, 60, 100, 1974],
    ['of other weeks', { per: 'weekly-hour', pence: 75_000, baseWeeks: 39 }, 60, 100, 1923],
    ['base weeks do not count for an hour', { baseWeeks: 39 }, 60, 100, 1200],
    // A hair less than half a penny over: a product beyond 2^53 would be rounded up to the half
    ['sums too large for a number', { pence: 4_773_667, onCost: 19_999 }, 1427, 89, 303_124_910],
  ])('%s', (_, rate, minutes, share, pence) => expect(penceFor(aRate(rate), minutes, share)).toBe(pence))
})

test('the newest rate that has begun is the one that holds', () => {
  const rates = [aRate({ startsOn: '2026-11-04', pence: 1300 }), aRate(), aRate({ roleId: 'teacher', startsOn: '2026-11-01' })]
  expect(rateOn(rates, 'ta', '2026-11-03')?.pence).toBe(1200)
  expect(rateOn(rates, 'ta', '2026-11-04')?.pence).toBe(1300)
  expect(rateOn([...rates].reverse(), 'ta', '2026-11-04')?.pence).toBe(1300)
  expect(rateOn(rates, 'ta', '2026-03-31')).toBeNull()
  expect(rateOn(rates, null, '2026-11-04')).toBeNull()
})

test('a fee is the same for any minutes; without a rate the cost is not known', () => {
  expect(costOfAdult(anAdult({ feePence: 8500, roleId: null }), [], '2026-09-07', 5)).toBe(8500)
  expect(costOfAdult(anAdult({ roleId: null }), [aRate()], '2026-09-07', 30)).toBeNull()
  expect(costOfAdult(anAdult({ roleId: 'teacher' }), [aRate()], '2026-09-07', 30)).toBeNull()
})

describe('sharing out', () => {
  test.each([
    [904, 3, 0, [302, 301, 301]],
    [904, 3, 7, [301, 302, 301]],
    [905, 3, 2, [302, 301, 302]],
    [900, 3, 1, [300, 300, 300]],
    [1, 4, 3, [0, 0, 0, 1]],
    [0, 2, 1, [0, 0]],
    [5, 1, 9, [5]],
    [5, 0, 1, []],
  ])('%i pence among %i, turn %i', (pence, among, turn, parts) => expect(shareOut(pence, among, turn)).toEqual(parts))
})
