import { type Limits, readDecimal } from './decimal.ts'
import { type Fraction, fraction, times } from './money.ts'

/** What `costOf` works with, exactly: pounds, minutes and weeks as fractions over a power of ten. */
export interface CostGiven {
  per: 'hour' | 'weekly-hour'
  /** Pounds for an hour, or for one weekly hour through a year of `baseWeeks` weeks. */
  rate: Fraction
  baseWeeks: Fraction
  /** Where the week was given as so many minutes so many times. */
  each: { minutes: Fraction; times: Fraction } | null
  weeklyMinutes: Fraction
  weeks: Fraction
  groupSize: bigint
  solelyForPupil: boolean
  onCostPercent: Fraction
  resources: Fraction
  threshold: Fraction
}

/** Refused, with the key that is wrong; an empty key is the whole. */
export interface CostRefused {
  ok: false
  key: string
  says: string
}
export type ReadCost = { ok: true; given: CostGiven } | CostRefused

const rate = { ask: 'pounds, such as 14.50', zero: true, most: 1_000_000, decimals: 6 }
const pounds = { ...rate, ask: 'pounds, such as 120 or 120.50', decimals: 2 }
const weeks = { ask: 'weeks, such as 38', zero: false, most: 53, decimals: 4 }

const numbers: Readonly<Record<string, Limits>> = {
  hourlyRate: rate,
  annualRatePerWeeklyHour: { ...rate, ask: 'pounds, such as 741.00' },
  baseWeeks: weeks,
  weeklyMinutes: { ask: 'minutes a week, such as 90', zero: false, most: 10_080, decimals: 4 },
  minutes: { ask: 'minutes, such as 30', zero: false, most: 1440, decimals: 4 },
  timesPerWeek: { ask: 'times a week, such as 3 (0.5 is every other week)', zero: false, most: 100, decimals: 4 },
  weeks,
  groupSize: { ask: 'pupils, such as 4', zero: false, most: 5000, decimals: 0 },
  onCostPercent: { ask: 'percent, such as 25.5', zero: true, most: 500, decimals: 6 },
  resources: pounds,
  threshold: pounds,
}
const known = [...Object.keys(numbers), 'solelyForPupil']

const refused = (key: string, says: string): CostRefused => ({ ok: false, key, says })

type Found = { ok: true; of: ReadonlyMap<string, Fraction>; solelyForPupil: boolean } | CostRefused

function readKeys(json: object): Found {
  const of = new Map<string, Fraction>()
  let solelyForPupil = false
  for (const [key, value] of Object.entries(json)) {
    if (!known.includes(key)) return refused(key, `is not known here; known are ${known.join(', ')}`)
    if (value === null) continue
    const limits = numbers[key]
    if (!limits) {
      if (typeof value !== 'boolean') return refused(key, 'give true or false')
      solelyForPupil = value
      continue
    }
    const read = readDecimal(value, limits)
    if (!read.ok) return refused(key, read.says)
    of.set(key, read.value)
  }
  return { ok: true, of, solelyForPupil }
}

type Week = { ok: true; each: CostGiven['each']; weeklyMinutes: Fraction } | CostRefused

function readWeek(of: ReadonlyMap<string, Fraction>): Week {
  const [whole, minutes, often] = [of.get('weeklyMinutes'), of.get('minutes'), of.get('timesPerWeek')]
  if (whole && (minutes || often)) return refused('weeklyMinutes', 'give either this, or minutes and timesPerWeek')
  if (whole) return { ok: true, each: null, weeklyMinutes: whole }
  if (!minutes && !often) return refused('weeklyMinutes', 'is needed, or minutes and timesPerWeek')
  if (!minutes) return refused('minutes', 'is needed with timesPerWeek')
  if (!often) return refused('timesPerWeek', 'is needed with minutes')
  const weeklyMinutes = times(minutes, often)
  if (weeklyMinutes.over > 10_080n * weeklyMinutes.under) return refused('timesPerWeek', 'a week has 10,080 minutes')
  return { ok: true, each: { minutes, times: often }, weeklyMinutes }
}

/**
 * Reads what a cost is asked for with, from outside. Refused by the key's name: one that is not known, is missing or stands against
 * another, or a value that cannot be read. A null is as if the key were absent. Never throws.
 */
export function readCost(json: unknown): ReadCost {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refused('', 'give an object: { "key": value }')
  const found = readKeys(json)
  if (!found.ok) return found
  const { of, solelyForPupil } = found
  const [hourly, annual] = [of.get('hourlyRate'), of.get('annualRatePerWeeklyHour')]
  if (hourly && annual) return refused('hourlyRate', 'give either this or annualRatePerWeeklyHour')
  const rate = hourly ?? annual
  if (!rate) return refused('hourlyRate', 'is needed, or annualRatePerWeeklyHour')
  const week = readWeek(of)
  if (!week.ok) return week
  const baseWeeks = of.get('baseWeeks') ?? fraction(38n)
  const weeks = of.get('weeks') ?? (annual ? baseWeeks : null)
  if (!weeks) return refused('weeks', 'is needed with hourlyRate')
  const { each, weeklyMinutes } = week
  const time = { per: hourly ? 'hour' : 'weekly-hour', rate, baseWeeks, each, weeklyMinutes, weeks } as const
  return { ok: true, given: { ...time, ...restOf(of), solelyForPupil } }
}

const restOf = (of: ReadonlyMap<string, Fraction>) => ({
  groupSize: of.get('groupSize')?.over ?? 1n,
  onCostPercent: of.get('onCostPercent') ?? fraction(0n),
  resources: of.get('resources') ?? fraction(0n),
  // The nationally prescribed threshold (Code 6.99): £6,000 in the latest guidance found, for 2025 to 2026.
  threshold: of.get('threshold') ?? fraction(6000n),
})
