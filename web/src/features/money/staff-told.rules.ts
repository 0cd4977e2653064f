import { dayWords } from '#ui/dates.ts'
import { hourOf, type RateTold, rateWords } from './hour.rules.ts'
import { poundsWords } from './pounds.rules.ts'

interface Adult {
  role: string | null
  outside: string | null
  feePence: number | null
  share: number
  rates: readonly (RateTold & { startsOn: string })[]
}

/** The rates of a role that hold in some days: the one that had begun, and those that begin in them. */
export function ratesIn<Rate extends { startsOn: string }>(rates: readonly Rate[], span: { from: string; to: string }): Rate[] {
  const begun = rates.findLast(({ startsOn }) => startsOn <= span.from)
  return [...(begun ? [begun] : []), ...rates.filter(({ startsOn }) => startsOn > span.from && startsOn <= span.to)]
}

/** Who gives it and at what rate: "Teaching assistant: £20.61 an hour (£16.42 an hour, and 25.5% on-costs)". */
export function staffWords({ role, feePence, share, rates }: Adult, span: { from: string; to: string }): string {
  const part = share === 100 ? '' : `, ${share}% of each session`
  if (feePence !== null) return `From outside the school: ${poundsWords(feePence)} a session${part}`
  const who = role ?? 'No role chosen'
  const told = ratesIn(rates, span).map((rate) => {
    const since = rate.startsOn > span.from ? ` from ${dayWords(rate.startsOn)}` : ''
    const quoted = rate.per === 'hour' && rate.onCost === 0 ? '' : ` (${rateWords(rate)})`
    return `${poundsWords(hourOf(rate))} an hour${quoted}${since}`
  })
  return `${who}${part}: ${told.length > 0 ? told.join('; ') : 'no rate is recorded'}`
}
