import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CostGiven, readCost } from './cost-given.ts'
import { penceFor, shareOut } from './money.ts'
import { costOf } from './quick-cost.ts'

test('what is shared out adds up, and no two parts differ by more than a penny', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 60 }), fc.nat(31), (pence, among, turn) => {
      const parts = shareOut(pence, among, turn)
      expect(parts).toHaveLength(among)
      expect(parts.reduce((all, part) => all + part, 0)).toBe(pence)
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
    }),
  )
})

test('the pence of minutes are those of exact arithmetic, half up', () => {
  const rate = fc.record({
    roleId: fc.constant('ta'),
    startsOn: fc.constant('2026-04-01'),
    per: fc.constantFrom('hour', 'weekly-hour'),
    pence: fc.nat(10_000_000),
    baseWeeks: fc.integer({ min: 1, max: 53 }),
    onCost: fc.nat(20_000),
  })
  fc.assert(
    fc.property(rate, fc.nat(1440), fc.nat(100), (rate, minutes, share) => {
      const over = BigInt(rate.pence) * BigInt(minutes) * BigInt(share) * BigInt(10_000 + rate.onCost)
      const under = 60n * 100n * 10_000n * BigInt(rate.per === 'hour' ? 1 : rate.baseWeeks)
      // Half up without a half: twice the remainder is at least the whole.
      const expected = over / under + (2n * (over % under) >= under ? 1n : 0n)
      expect(penceFor(rate, minutes, share)).toBe(Number(expected))
    }),
    { numRuns: 2000 },
  )
})

const pounds = (most: number) => fc.nat(most).map((pence) => (pence / 100).toFixed(2))
const given = fc.record(
  {
    hourlyRate: pounds(10_000),
    weeklyMinutes: fc.integer({ min: 1, max: 2000 }),
    weeks: fc.integer({ min: 1, max: 53 }),
    groupSize: fc.integer({ min: 1, max: 12 }),
    solelyForPupil: fc.boolean(),
    onCostPercent: fc.nat(40),
    resources: pounds(100_000),
    threshold: pounds(1_000_000),
  },
  { requiredKeys: ['hourlyRate', 'weeklyMinutes', 'weeks'] },
)
const read = (json: unknown): CostGiven => {
  const found = readCost(json)
  if (!found.ok) throw new Error(`${found.key}: ${found.says}`)
  return found.given
}
const penceIn = (text: string): number => Number(text.replace('.', ''))

test('a quick cost has two places everywhere, and the school and what is above make up the pupil', () => {
  fc.assert(
    fc.property(given, (json) => {
      const { because, ...figures } = costOf(read(json))
      expect(Object.values(figures).filter((text) => !/^\d+\.\d\d$/.test(text))).toEqual([])
      expect(because.join(' ')).not.toMatch(/NaN|undefined|Infinity/)
      const { total, perPupil, schoolShare, aboveThreshold } = figures
      expect(penceIn(schoolShare) + penceIn(aboveThreshold)).toBe(penceIn(perPupil))
      expect(penceIn(schoolShare)).toBeLessThanOrEqual(penceIn(json.threshold ?? '6000.00'))
      const among = json.solelyForPupil ? 1 : (json.groupSize ?? 1)
      expect(Math.abs(penceIn(perPupil) * among - penceIn(total))).toBeLessThanOrEqual(among)
    }),
  )
})

test('a weekly hour for a year costs what the same hours do at a rate worked out of it', () => {
  fc.assert(
    fc.property(given, fc.nat(10_000), (json, rate) => {
      const { hourlyRate, ...rest } = json
      const yearly = costOf(read({ ...rest, annualRatePerWeeklyHour: ((rate * 38) / 100).toFixed(2) }))
      const hourly = costOf(read({ ...rest, hourlyRate: (rate / 100).toFixed(2) }))
      expect({ ...yearly, because: [] }).toEqual({ ...hourly, because: [] })
    }),
  )
})

test('whatever is given, reading it never throws, and says what is wrong', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('hourlyRate', 'weeks', 'minutes', 'groupSize'), fc.jsonValue())),
      (json) => {
        const found = readCost(json)
        if (!found.ok) expect(found.says.length).toBeGreaterThan(0)
      },
    ),
  )
})
