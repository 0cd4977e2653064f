import type { CostGiven } from './cost-given.ts'
import { digits, penceOf, poundsText, poundsWords } from './decimal.ts'
import { type Fraction, fraction, plus, times } from './money.ts'

/** Pounds with two places, as texts: "1234.50". */
export interface Cost {
  total: string
  perPupil: string
  schoolShare: string
  aboveThreshold: string
  /** Each step in words, with its figures. */
  because: string[]
}

const over = (one: Fraction, other: Fraction): Fraction => times(one, fraction(other.under, other.over))

/**
 * What a provision costs that is given so long a week for so many weeks, and what of it a pupil carries. Pounds with two places, each
 * worked out exactly and rounded once, half up; `schoolShare` and `aboveThreshold` always add up to `perPupil`. Reads nothing but what
 * it is given, and has no errors: what comes from outside goes through `readCost`.
 * Source: schools meet additional costs up to a nationally prescribed threshold (Code 6.99); the sum itself is plain arithmetic.
 */
export function costOf(given: CostGiven): Cost {
  const staff = staffCost(given)
  const onCost = times(staff, times(given.onCostPercent, fraction(1n, 100n)))
  const total = plus(plus(staff, onCost), given.resources)
  const shared = given.solelyForPupil ? total : times(total, fraction(1n, given.groupSize))
  const perPupil = penceOf(shared)
  const schoolShare = Math.min(perPupil, penceOf(given.threshold))
  const pence = { total: penceOf(total), perPupil, schoolShare, aboveThreshold: perPupil - schoolShare }
  return {
    total: poundsText(pence.total),
    perPupil: poundsText(pence.perPupil),
    schoolShare: poundsText(pence.schoolShare),
    aboveThreshold: poundsText(pence.aboveThreshold),
    because: [...timeSteps(given), ...costSteps(given, { staff, onCost, total }), ...pupilSteps(given, pence)],
  }
}

/** The rate for the hours of all weeks. A weekly hour has its weeks in it already: only the part of them that is given counts. */
function staffCost(given: CostGiven): Fraction {
  const { per, rate, weeklyMinutes, weeks, baseWeeks } = given
  const hours = times(weeklyMinutes, fraction(1n, 60n))
  return times(times(rate, hours), per === 'hour' ? weeks : over(weeks, baseWeeks))
}

function timeSteps({ each, weeklyMinutes }: CostGiven): string[] {
  const { over: minutes, under } = weeklyMinutes
  const [whole, rest] = [minutes / (60n * under), fraction(minutes % (60n * under), under)]
  const hours = `${whole} ${whole === 1n ? 'hour' : 'hours'}${rest.over > 0n ? ` and ${digits(rest)} minutes` : ''}`
  const week = `${digits(weeklyMinutes)} minutes a week${whole > 0n ? `: ${hours}` : ''}.`
  return [each ? `${digits(each.minutes)} minutes × ${digits(each.times)} times a week = ${week}` : week]
}

/** Steps are shown to the penny and carried on exactly. */
function costSteps(given: CostGiven, { staff, onCost, total }: Record<'staff' | 'onCost' | 'total', Fraction>): string[] {
  const [minutes, weeks, base] = [digits(given.weeklyMinutes), digits(given.weeks), digits(given.baseWeeks)]
  const rate = rateWords(given.rate)
  return [
    given.per === 'hour'
      ? `Staff: ${rate} an hour × ${minutes} ÷ 60 hours a week × ${weeks} weeks = ${poundsWords(staff)}.`
      : `Staff: ${rate} for one weekly hour through ${base} weeks × ${minutes} ÷ 60 hours a week × ${weeks} ÷ ${base} weeks = ${poundsWords(staff)}.`,
    ...(onCost.over > 0n ? [`On-costs: ${digits(given.onCostPercent)}% of that = ${poundsWords(onCost)}.`] : []),
    ...(given.resources.over > 0n ? [`Resources: ${poundsWords(given.resources)}.`] : []),
    `Total: ${poundsWords(total)}, rounded once to the penny, half up; the steps before are shown to the penny and carried on exactly.`,
  ]
}

/** A rate may be finer than pence. */
const rateWords = (rate: Fraction): string => (rate.under <= 100n ? poundsWords(rate) : `£${digits(rate)}`)

function pupilSteps(
  { solelyForPupil, groupSize, threshold }: CostGiven,
  pence: Record<keyof Omit<Cost, 'because'>, number>,
): string[] {
  const [each, school, above] = [pence.perPupil, pence.schoolShare, pence.aboveThreshold].map((one) => inWords(one))
  const alone = solelyForPupil ? 'It is set up solely for one pupil, who carries all of it' : 'One pupil carries all of it'
  const who = solelyForPupil || groupSize === 1n ? alone : `Shared by ${groupSize} pupils, each carries`
  return [
    `${who}: ${each}.`,
    `The school meets the first ${poundsWords(threshold)} of what a pupil costs: ${school}. Above it: ${above}.`,
  ]
}

const inWords = (pence: number): string => poundsWords(fraction(BigInt(pence), 100n))
