import { thresholdOver } from '@waymark/duties'

interface Days {
  from: string
  to: string
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
export const daysOf = ({ from, to }: Days): number => Math.max(0, dayNumber(to) - dayNumber(from) + 1)

/** The days that two spans share; null where they share none. */
export function shared(one: Days, other: Days): Days | null {
  const [from, to] = [one.from > other.from ? one.from : other.from, one.to < other.to ? one.to : other.to]
  return from <= to ? { from, to } : null
}

export interface PaidOver {
  startsOn: string
  endsOn: string
  pence: number
}

/** The part of a sum that falls into some days, by days: whole pence, half a penny up. */
export function partWithin({ startsOn, endsOn, pence }: PaidOver, span: Days): number {
  const whole = { from: startsOn, to: endsOn }
  const part = shared(whole, span)
  if (!part) return 0
  const [over, under] = [BigInt(pence) * BigInt(daysOf(part)), BigInt(daysOf(whole))]
  return Number((2n * over + under) / (2n * under))
}

export const paidWithin = (all: readonly PaidOver[], span: Days): number =>
  all.reduce((sum, one) => sum + partWithin(one, span), 0)

/** The days of a span on which the pupil is at the school; null where there are none. */
export function atSchool(span: Days, pupil: { enteredOn: string | null; leftOn: string | null }): Days | null {
  const left = pupil.leftOn === null ? span.to : dayBefore(pupil.leftOn)
  return shared(span, { from: pupil.enteredOn ?? span.from, to: left })
}

const dayBefore = (day: string): string => new Date((dayNumber(day) - 1) * 86_400_000).toISOString().slice(0, 10)

/** What the school pays itself for this pupil over a span: by the days that the pupil is there. Null where there are none. */
export function thresholdFor(
  span: Days,
  pupil: { enteredOn: string | null; leftOn: string | null },
): ReturnType<typeof thresholdOver> | null {
  const days = atSchool(span, pupil)
  return days && thresholdOver(days.from, days.to)
}
