import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cost, costOf, readCost } from './index.ts'

const cost = (json: unknown): Cost => {
  const read = readCost(json)
  if (!read.ok) throw new Error(`${read.key}: ${read.says}`)
  return costOf(read.given)
}
const figures = (json: unknown): string[] => {
  const { total, perPupil, schoolShare, aboveThreshold } = cost(json)
  return [total, perPupil, schoolShare, aboveThreshold]
}
const same = (pounds: string): string[] => [pounds, pounds, pounds, '0.00']

/** Worked out on paper, each from its own sum, and by another program with exact fractions. */
test.each<[sum: string, given: object, expected: string[]]>([
  ['13 × 1 × 38', { hourlyRate: '13.00', weeklyMinutes: 60, weeks: 38 }, same('494.00')],
  ['13 × 3 × 20/60 × 12', { hourlyRate: 13, minutes: 20, timesPerWeek: 3, weeks: 12 }, same('156.00')],
  [
    '17.25 × 1.5 × 10 = 258.75; ÷ 4 = 64.6875',
    { hourlyRate: '17.25', minutes: 45, timesPerWeek: 2, weeks: 10, groupSize: 4 },
    ['258.75', '64.69', '64.69', '0.00'],
  ],
  [
    'the same, all carried by one',
    { hourlyRate: '17.25', minutes: 45, timesPerWeek: 2, weeks: 10, groupSize: 4, solelyForPupil: true },
    same('258.75'),
  ],
  [
    '650 × 25 hours a week',
    { annualRatePerWeeklyHour: '650', weeklyMinutes: 1500 },
    ['16250.00', '16250.00', '6000.00', '10250.00'],
  ],
  [
    'half of that year, and half of the threshold',
    { annualRatePerWeeklyHour: '650', weeklyMinutes: 1500, weeks: 19, threshold: 3000 },
    ['8125.00', '8125.00', '3000.00', '5125.00'],
  ],
  ['650 × 1.5 × 13/38 = 333.552…', { annualRatePerWeeklyHour: 650, weeklyMinutes: 90, weeks: 13 }, same('333.55')],
  [
    'more weeks than its year: 600 × 40/38 = 631.578…',
    { annualRatePerWeeklyHour: 600, weeklyMinutes: 60, weeks: 40 },
    same('631.58'),
  ],
  // Rates of councils as SENCOs quote them: https://www.sencoforum.com/forums/reply/14870/ and /23986/
  [
    '653.60 for a weekly hour; twelve weeks of 38 are 206.40, for four pupils',
    { annualRatePerWeeklyHour: '653.60', weeklyMinutes: 60, weeks: 12, groupSize: 4 },
    ['206.40', '51.60', '51.60', '0.00'],
  ],
  [
    '655 for a weekly hour, in a circle of friends set up just for one pupil',
    { annualRatePerWeeklyHour: 655, weeklyMinutes: 60, groupSize: 5, solelyForPupil: true },
    same('655.00'),
  ],
  ['600.11 ÷ 2 = 300.055, half up', { annualRatePerWeeklyHour: '600.11', weeklyMinutes: 30, baseWeeks: 52 }, same('300.06')],
  [
    '20 × 10 × 39 = 7800; + 30% = 10140',
    { hourlyRate: '20', weeklyMinutes: 600, weeks: 39, onCostPercent: '30' },
    ['10140.00', '10140.00', '6000.00', '4140.00'],
  ],
  [
    'and 150 of resources for both: 10290 ÷ 2',
    { hourlyRate: '20', weeklyMinutes: 600, weeks: 39, onCostPercent: '30', resources: '150', groupSize: 2 },
    ['10290.00', '5145.00', '5145.00', '0.00'],
  ],
  [
    '99.99 ÷ 2 = 49.995, half up',
    { hourlyRate: 0, weeklyMinutes: 60, weeks: 1, resources: '99.99', groupSize: 2 },
    ['99.99', '50.00', '50.00', '0.00'],
  ],
  ['11.44 × 35/60 × 36', { hourlyRate: '11.44', minutes: 7, timesPerWeek: 5, weeks: 36 }, same('240.24')],
  [
    'noughts at the end of a number are nothing',
    { hourlyRate: '11.4400000', minutes: '7.0', timesPerWeek: '5.00', weeks: '36.00000', groupSize: '1.0', resources: '0.000' },
    same('240.24'),
  ],
])('%s', (_, given, expected) => expect(figures(given)).toEqual(expected))

const penceOf = (pounds: string): bigint => BigInt(pounds.replace('.', ''))

test('any cost: the parts add up, an hour costs what a weekly hour does, and the group carries the whole to within a penny each', () => {
  const asked = fc.record({
    pence: fc.integer({ min: 0, max: 200_000 }),
    weeklyMinutes: fc.integer({ min: 1, max: 10_080 }),
    weeks: fc.integer({ min: 1, max: 53 }),
    groupSize: fc.integer({ min: 1, max: 40 }),
    resources: fc.integer({ min: 0, max: 9999 }),
    threshold: fc.integer({ min: 0, max: 9999 }),
  })
  fc.assert(
    fc.property(asked, ({ pence, weeklyMinutes, weeks, ...rest }) => {
      const hourly = cost({
        ...rest,
        weeklyMinutes,
        weeks,
        hourlyRate: `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`,
      })
      const yearly = BigInt(pence) * BigInt(weeks)
      if (yearly <= 100_000_000n) {
        const rate = `${yearly / 100n}.${String(yearly % 100n).padStart(2, '0')}`
        expect(figures({ ...rest, weeklyMinutes, baseWeeks: weeks, annualRatePerWeeklyHour: rate })).toEqual(figuresOf(hourly))
      }
      const [total, each, school, above] = figuresOf(hourly).map(penceOf)
      expect((school ?? 0n) + (above ?? 0n)).toBe(each)
      expect(school ?? 0n).toBeLessThanOrEqual(BigInt(rest.threshold) * 100n)
      const apart = (each ?? 0n) * BigInt(rest.groupSize) - (total ?? 0n)
      expect(apart < 0n ? -apart : apart).toBeLessThanOrEqual(BigInt(rest.groupSize))
    }),
  )
})

const figuresOf = ({ total, perPupil, schoolShare, aboveThreshold }: Cost): string[] => [
  total,
  perPupil,
  schoolShare,
  aboveThreshold,
]
