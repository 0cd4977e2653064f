import { describe, expect, test } from 'vitest'
import { type CostRefused, readCost } from './cost-given.ts'
import { type Cost, costOf } from './quick-cost.ts'

const cost = (json: unknown): Cost => {
  const read = readCost(json)
  if (!read.ok) throw new Error(`${read.key}: ${read.says}`)
  return costOf(read.given)
}
const refusal = (json: unknown): CostRefused => {
  const read = readCost(json)
  if (read.ok) throw new Error('It was read')
  return read
}
/** total, perPupil, schoolShare, aboveThreshold */
const figures = (json: unknown): string[] => {
  const { because, ...rest } = cost(json)
  return Object.values(rest)
}

const hourly = { hourlyRate: '14.50', weeklyMinutes: 90, weeks: 38 }

describe('what it costs', () => {
  test.each<[says: string, given: object, figures: string[]]>([
    // 14.50 × 1.5 × 38
    ['one pupil', hourly, ['826.50', '826.50', '826.50', '0.00']],
    [
      'numbers and texts are the same',
      { hourlyRate: 14.5, weeklyMinutes: '90', weeks: '38.0' },
      ['826.50', '826.50', '826.50', '0.00'],
    ],
    [
      'three times half an hour',
      { hourlyRate: 14.5, minutes: 30, timesPerWeek: 3, weeks: 38 },
      ['826.50', '826.50', '826.50', '0.00'],
    ],
    ['every other week', { hourlyRate: 12, minutes: 60, timesPerWeek: 0.5, weeks: 38 }, ['228.00', '228.00', '228.00', '0.00']],
    ['shared by three', { ...hourly, groupSize: 3 }, ['826.50', '275.50', '275.50', '0.00']],
    ['a group for one alone', { ...hourly, groupSize: 3, solelyForPupil: true }, ['826.50', '826.50', '826.50', '0.00']],
    ['not for one alone', { ...hourly, groupSize: 3, solelyForPupil: false }, ['826.50', '275.50', '275.50', '0.00']],
    // 826.50 + 25.5% = 1037.2575; with 40.10 of resources, which bear no on-costs: 1077.3575
    ['on-costs', { ...hourly, onCostPercent: 25.5 }, ['1037.26', '1037.26', '1037.26', '0.00']],
    ['resources', { ...hourly, onCostPercent: 25.5, resources: '40.10' }, ['1077.36', '1077.36', '1077.36', '0.00']],
    // 15 hours × 550 = 8250 a year
    [
      'a weekly hour for a year',
      { annualRatePerWeeklyHour: 550, weeklyMinutes: 900 },
      ['8250.00', '8250.00', '6000.00', '2250.00'],
    ],
    [
      'the same for half a year',
      { annualRatePerWeeklyHour: 550, weeklyMinutes: 900, weeks: 19 },
      ['4125.00', '4125.00', '4125.00', '0.00'],
    ],
    // 550 × 15 × 39 ÷ 39 and 550 × 15 × 13 ÷ 39
    [
      'other base weeks',
      { annualRatePerWeeklyHour: 550, weeklyMinutes: 900, baseWeeks: 39 },
      ['8250.00', '8250.00', '6000.00', '2250.00'],
    ],
    [
      'a term of them',
      { annualRatePerWeeklyHour: 550, weeklyMinutes: 900, baseWeeks: 39, weeks: 13 },
      ['2750.00', '2750.00', '2750.00', '0.00'],
    ],
    ['exactly the threshold', { hourlyRate: 60, weeklyMinutes: 300, weeks: 20 }, ['6000.00', '6000.00', '6000.00', '0.00']],
    [
      'a penny above it',
      { hourlyRate: 60, weeklyMinutes: 300, weeks: 20, resources: 0.01 },
      ['6000.01', '6000.01', '6000.00', '0.01'],
    ],
    ['a threshold of part of a year', { ...hourly, threshold: '500.00' }, ['826.50', '826.50', '500.00', '326.50']],
    ['no threshold at all', { ...hourly, threshold: 0 }, ['826.50', '826.50', '0.00', '826.50']],
    ['volunteers', { ...hourly, hourlyRate: 0, resources: 12 }, ['12.00', '12.00', '12.00', '0.00']],
    // 0.01 × 30 minutes for a week is half a penny; a second less is none
    ['half a penny goes up', { hourlyRate: '0.01', weeklyMinutes: 30, weeks: 1 }, ['0.01', '0.01', '0.01', '0.00']],
    ['less than half goes down', { hourlyRate: '0.01', weeklyMinutes: 29.9999, weeks: 1 }, ['0.00', '0.00', '0.00', '0.00']],
    // 1.005 is a binary fraction below itself: a number would round it down
    [
      'what a binary number would round down',
      { hourlyRate: 1.005, weeklyMinutes: 60, weeks: 1 },
      ['1.01', '1.01', '1.01', '0.00'],
    ],
    // 100.01 ÷ 2 = 50.005; and each third of 100.00 is 33.33, rounded from the exact cost and not from another rounded figure
    [
      'a half penny each',
      { hourlyRate: '100.01', weeklyMinutes: 60, weeks: 1, groupSize: 2 },
      ['100.01', '50.01', '50.01', '0.00'],
    ],
    ['rounded once', { hourlyRate: '0.333', weeklyMinutes: 60, weeks: 3, groupSize: 3 }, ['1.00', '0.33', '0.33', '0.00']],
    ['an unknown fact as null', { ...hourly, groupSize: null, threshold: null }, ['826.50', '826.50', '826.50', '0.00']],
  ])('%s', (_, given, expected) => expect(figures(given)).toEqual(expected))

  test('each step is said with its figures', () => {
    expect(
      cost({ ...hourly, minutes: 30, weeklyMinutes: null, timesPerWeek: 3, groupSize: 3, onCostPercent: 25.5, resources: 40.1 })
        .because,
    ).toEqual([
      '30 minutes × 3 times a week = 90 minutes a week: 1 hour and 30 minutes.',
      'Staff: £14.50 an hour × 90 ÷ 60 hours a week × 38 weeks = £826.50.',
      'On-costs: 25.5% of that = £210.76.',
      'Resources: £40.10.',
      'Total: £1,077.36, rounded once to the penny, half up; the steps before are shown to the penny and carried on exactly.',
      'Shared by 3 pupils, each carries: £359.12.',
      'The school meets the first £6,000.00 of what a pupil costs: £359.12. Above it: £0.00.',
    ])
    const annual = cost({ annualRatePerWeeklyHour: '741.125', weeklyMinutes: 45, solelyForPupil: true }).because
    expect(annual).toContain(
      'Staff: £741.125 for one weekly hour through 38 weeks × 45 ÷ 60 hours a week × 38 ÷ 38 weeks = £555.84.',
    )
    expect(annual).toContain('It is set up solely for one pupil, who carries all of it: £555.84.')
  })
})

describe('what cannot be read is refused by its key', () => {
  test.each<[given: unknown, key: string, says: string]>([
    [[], '', 'give an object'],
    [null, '', 'give an object'],
    ['14.50', '', 'give an object'],
    [{}, 'hourlyRate', 'is needed, or annualRatePerWeeklyHour'],
    [{ ...hourly, annualRatePerWeeklyHour: 550 }, 'hourlyRate', 'give either this or annualRatePerWeeklyHour'],
    [{ ...hourly, colour: 'red' }, 'colour', 'is not known here; known are hourlyRate'],
    [JSON.parse('{"__proto__":{}}'), '__proto__', 'is not known here'],
    [{ ...hourly, hourlyRate: -1 }, 'hourlyRate', '0 or more'],
    [{ ...hourly, hourlyRate: '1,200' }, 'hourlyRate', 'without £, % or commas'],
    [{ ...hourly, hourlyRate: '£12.50' }, 'hourlyRate', 'without £, % or commas'],
    [{ ...hourly, hourlyRate: '' }, 'hourlyRate', 'give pounds, such as 14.50'],
    [{ ...hourly, hourlyRate: '12.' }, 'hourlyRate', 'give pounds'],
    [{ ...hourly, hourlyRate: '1e3' }, 'hourlyRate', 'give pounds'],
    [{ ...hourly, hourlyRate: [12] }, 'hourlyRate', 'give pounds'],
    [{ ...hourly, hourlyRate: true }, 'hourlyRate', 'give pounds'],
    [{ ...hourly, hourlyRate: Number.NaN }, 'hourlyRate', 'give pounds'],
    [{ ...hourly, hourlyRate: '12.3456789' }, 'hourlyRate', '6 digits after the point at the most'],
    [{ ...hourly, hourlyRate: 1_000_001 }, 'hourlyRate', '1,000,000 at the most'],
    [{ ...hourly, weeklyMinutes: 0 }, 'weeklyMinutes', 'more than 0'],
    [{ ...hourly, weeklyMinutes: -30 }, 'weeklyMinutes', 'more than 0'],
    [{ ...hourly, weeklyMinutes: 10_081 }, 'weeklyMinutes', '10,080 at the most'],
    [{ ...hourly, weeklyMinutes: null }, 'weeklyMinutes', 'is needed, or minutes and timesPerWeek'],
    [{ ...hourly, minutes: 30 }, 'weeklyMinutes', 'give either this, or minutes and timesPerWeek'],
    [{ hourlyRate: 12, weeks: 38, minutes: 30 }, 'timesPerWeek', 'is needed with minutes'],
    [{ hourlyRate: 12, weeks: 38, timesPerWeek: 3 }, 'minutes', 'is needed with timesPerWeek'],
    [{ hourlyRate: 12, weeks: 38, minutes: 0, timesPerWeek: 3 }, 'minutes', 'more than 0'],
    [{ hourlyRate: 12, weeks: 38, minutes: 30, timesPerWeek: 0 }, 'timesPerWeek', 'more than 0'],
    [{ hourlyRate: 12, weeks: 38, minutes: 1440, timesPerWeek: 8 }, 'timesPerWeek', 'a week has 10,080 minutes'],
    [{ ...hourly, weeks: 54 }, 'weeks', '53 at the most'],
    [{ ...hourly, weeks: 0 }, 'weeks', 'more than 0'],
    [{ ...hourly, weeks: null }, 'weeks', 'is needed with hourlyRate'],
    [{ annualRatePerWeeklyHour: 550, weeklyMinutes: 60, baseWeeks: 0 }, 'baseWeeks', 'more than 0'],
    [{ ...hourly, groupSize: 0 }, 'groupSize', 'more than 0'],
    [{ ...hourly, groupSize: 2.5 }, 'groupSize', 'a whole number'],
    [{ ...hourly, groupSize: -2 }, 'groupSize', 'more than 0'],
    [{ ...hourly, solelyForPupil: 'yes' }, 'solelyForPupil', 'give true or false'],
    [{ ...hourly, onCostPercent: '25%' }, 'onCostPercent', 'without £, % or commas'],
    [{ ...hourly, onCostPercent: -1 }, 'onCostPercent', '0 or more'],
    [{ ...hourly, resources: 0.1 + 0.2 }, 'resources', '2 digits after the point at the most'],
    [{ ...hourly, threshold: -6000 }, 'threshold', '0 or more'],
  ])('%j', (given, key, says) => {
    expect(refusal(given)).toMatchObject({ key, says: expect.stringContaining(says) })
  })
})
