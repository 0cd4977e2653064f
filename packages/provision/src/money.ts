import type { Day } from './days.ts'
import type { Adult, Rate } from './facts.ts'

/** An exact amount: pence as a fraction. */
export interface Fraction {
  over: bigint
  under: bigint
}

export const fraction = (over: bigint, under = 1n): Fraction => ({ over, under })
export const times = (one: Fraction, other: Fraction): Fraction => fraction(one.over * other.over, one.under * other.under)
export const plus = (one: Fraction, other: Fraction): Fraction =>
  fraction(one.over * other.under + other.over * one.under, one.under * other.under)

/** The nearest whole penny, half a penny up. Amounts are never negative. */
export const toPence = ({ over, under }: Fraction): number => Number((2n * over + under) / (2n * under))

/** The rate of a role on a day: the newest that has begun. Null where none has. */
export function rateOn(rates: readonly Rate[], roleId: string | null, day: Day): Rate | null {
  let found: Rate | null = null
  for (const rate of rates)
    if (rate.roleId === roleId && rate.startsOn <= day && (!found || rate.startsOn > found.startsOn)) found = rate
  return found
}

/**
 * What some minutes at a rate cost in whole pence, on-costs included: `minutes` of which `share` percent are this adult's. Rounded once,
 * half up. All are whole numbers, and exact: a product that a number could not hold (2^53) is worked out as a BigInt.
 */
export function penceFor(rate: Rate, minutes: number, share: number): number {
  const weeks = rate.per === 'weekly-hour' ? rate.baseWeeks : 1
  const under = 60 * 100 * 10_000 * weeks
  const over = rate.pence * minutes * share * (10_000 + rate.onCost)
  if (2 * over + under > Number.MAX_SAFE_INTEGER) {
    const factors = [rate.pence, minutes, share, 10_000 + rate.onCost]
    return toPence(
      fraction(
        factors.map(BigInt).reduce((all, one) => all * one),
        BigInt(under),
      ),
    )
  }
  const half = over + under / 2
  return (half - (half % under)) / under
}

/** What an adult's part of a session costs; null where there is no rate for their role on that day. */
export function costOfAdult(adult: Adult, rates: readonly Rate[], day: Day, minutes: number): number | null {
  if (adult.feePence !== null) return adult.feePence
  const rate = rateOn(rates, adult.roleId, day)
  return rate ? penceFor(rate, minutes, adult.share) : null
}

/**
 * Shares whole pence among so many, so that the parts are whole pence, differ by one at the most, and add up to the whole: the first
 * ones carry the odd pennies. `turn` says who is first, so that it is not always the same child.
 */
export function shareOut(pence: number, among: number, turn = 0): number[] {
  const each = Math.floor(pence / among)
  const odd = pence - each * among
  return Array.from({ length: among }, (_, at) => each + ((((at - turn) % among) + among) % among < odd ? 1 : 0))
}
