import { type Fraction, fraction, times, toPence } from './money.ts'

/** What a number that comes from outside may be. */
export interface Limits {
  /** What to give, for the message: "pounds, such as 14.50". */
  ask: string
  /** Whether 0 will do. */
  zero: boolean
  most: number
  /** Digits after the point, at most. */
  decimals: number
}

export type ReadDecimal = { ok: true; value: Fraction } | { ok: false; says: string }

const refused = (says: string): ReadDecimal => ({ ok: false, says })
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/**
 * A decimal as it was written, exactly, noughts at its end apart: digits with or without a point, in a text or as a number. No sign of a currency, no commas and no
 * exponent, because what they mean differs from sheet to sheet. Refused in words that say what to give. Never throws.
 */
export function readDecimal(value: unknown, { ask, zero, most, decimals }: Limits): ReadDecimal {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const [, minus, whole = '', written = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const part = written.replace(/0+$/, '')
  if (whole === '') return refused(`give ${ask}: digits and a point, without £, % or commas`)
  const read = fraction(BigInt(whole + part), 10n ** BigInt(part.length))
  if (minus || (read.over === 0n && !zero)) return refused(zero ? `give ${ask}, 0 or more` : `give ${ask}, more than 0`)
  if (decimals === 0 && part !== '') return refused(`give ${ask}: a whole number`)
  if (part.length > decimals) return refused(`give ${ask}, with ${decimals} digits after the point at the most`)
  if (read.over > BigInt(most) * read.under) return refused(`give ${ask}, ${grouped(String(most))} at the most`)
  return { ok: true, value: read }
}

/** A fraction over a power of ten, as digits: 12.5 and never 12.50. */
export function digits({ over, under }: Fraction): string {
  const places = String(under).length - 1
  const padded = String(over).padStart(places + 1, '0')
  const [whole, part] = [padded.slice(0, padded.length - places), padded.slice(padded.length - places)]
  const kept = part.replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}

/** Pence as pounds with two places: 123450 is "1234.50". A text, because a number of JSON would lose the second place. */
export const poundsText = (pence: number): string => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`

/** Exact pounds to whole pence, half a penny up. */
export const penceOf = (pounds: Fraction): number => toPence(times(pounds, fraction(100n)))

/** Exact pounds for a reader, to the penny: £1,234.50. */
export function poundsWords(pounds: Fraction): string {
  const [whole = '', part = ''] = poundsText(penceOf(pounds)).split('.')
  return `£${grouped(whole)}.${part}`
}
