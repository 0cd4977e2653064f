import { type Effect, type Spread, tooFew } from './impact.rules.ts'

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 })

export const poundsWords = (pence: number): string => pounds.format(Math.round(pence / 100))

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))

/** The middle gain with its spread and how many stand behind it. */
export const gainWords = (gain: Spread | null): string => {
  if (gain === null) return 'not yet known'
  if (gain.n < tooFew) return `too few to say (${gain.n})`
  return `${signed(gain.median)}, from ${signed(gain.least)} to ${signed(gain.most)} (${gain.n} pupils)`
}

/** "4 of 6 as expected or more". Of fewer than three nothing is said. */
export const effectWords = ({ told, asExpectedOrMore }: Pick<Effect, 'told' | 'asExpectedOrMore'>): string =>
  told === 0 ? 'not yet known' : told < tooFew ? `too few to say (${told})` : `${asExpectedOrMore} of ${told}`

/** School attendance of the same pupils, before and during, and after where it is over. */
export function attendanceWords({ before, during, after }: Effect['attendance']): string {
  if (!before || !during) return 'not yet known'
  if (before.n < tooFew) return `too few to say (${before.n})`
  const afterwards = after && after.n >= tooFew ? `, ${after.median}% after (${after.n})` : ''
  return `${before.median}% before, ${during.median}% during (${before.n} pupils)${afterwards}`
}
