import { type Date3, type Day, dayNumbered, numberOf, plusMonths, readDay, writeDay } from '../counting/days.ts'
import { type Parameter, valueOn } from '../engine/parameter.ts'
import { type Citation, citationOf } from '../engine/source.ts'
import { thresholdForTopUp } from '../parameters/money.ts'

/** A part of a span for which one yearly sum holds: so many of the days of that year. */
export interface ThresholdPart {
  from: Day
  to: Day
  yearly: number
  days: number
  ofDays: number
}

export interface Threshold {
  /** Whole pence, half a penny up, rounded once. */
  pence: number
  parts: ThresholdPart[]
  says: Citation
}

/**
 * What a school pays itself for one pupil's additional support over a span of days: the yearly sum for each whole year counted from
 * the first day, and by days for what is left over. @throws RangeError where a day cannot be read or no sum is in force.
 */
export function thresholdOver(from: Day, to: Day, sums: Parameter<number> = thresholdForTopUp): Threshold {
  const [first, last] = [dayRead(from), dayRead(to)]
  if (numberOf(last) < numberOf(first)) throw new RangeError(`A span that ends on ${to} cannot begin on ${from}`)
  const parts: ThresholdPart[] = []
  for (let year = 0; ; year++) {
    const begins = plusMonths(first, 12 * year)
    if (numberOf(begins) > numberOf(last)) break
    parts.push(...partsOfYear(begins, plusMonths(first, 12 * (year + 1)), last, sums))
  }
  return { pence: rounded(parts), parts, says: citationOf(valueOn(sums, to).says) }
}

function dayRead(day: Day): Date3 {
  const read = readDay(day)
  if (!read) throw new RangeError(`${day} is not a day`)
  return read
}

/** A year may have two sums, where the law changed in it. */
function partsOfYear(begins: Date3, next: Date3, last: Date3, sums: Parameter<number>): ThresholdPart[] {
  const ofDays = numberOf(next) - numberOf(begins)
  const end = Math.min(numberOf(next) - 1, numberOf(last))
  const changes = sums.values.map((value) => numberOf(dayRead(value.from))).filter((at) => at > numberOf(begins) && at <= end)
  const starts = [numberOf(begins), ...changes]
  return starts.map((start, index) => {
    const until = (starts[index + 1] ?? end + 1) - 1
    const from = writeDay(dayNumbered(start))
    return { from, to: writeDay(dayNumbered(until)), yearly: valueOn(sums, from).value, days: until - start + 1, ofDays }
  })
}

function rounded(parts: readonly ThresholdPart[]): number {
  let [over, under] = [0n, 1n]
  for (const { yearly, days, ofDays } of parts) {
    over = over * BigInt(ofDays) + BigInt(yearly) * BigInt(days) * under
    under *= BigInt(ofDays)
  }
  return Number((2n * over + under) / (2n * under))
}

/**
 * Who pays what of the cost of additional support, in pence: the school up to the threshold, and what is above it is claimed. The
 * funding that every pupil brings is not counted in the cost.
 */
export const topUpOf = (additional: number, threshold: number): { schoolShare: number; claim: number } => ({
  schoolShare: Math.min(additional, threshold),
  claim: Math.max(0, additional - threshold),
})
