/** Pounds as people type them: 1,234.56 or £12.5. Whole pence, read without ever passing through a fraction; null where it cannot be read. */
export function penceTyped(typed: string): number | null {
  const found = /^£?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/.exec(typed.replaceAll(/\s/g, ''))
  if (!found) return null
  return Number(found[1]?.replaceAll(',', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/** Percent as people type them, in hundredths: 25.5 is 2550. */
export function percentTyped(typed: string): number | null {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?%?$/.exec(typed.replaceAll(/\s/g, ''))
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null
}

/** A number of anything: 13,200. */
export const countWords = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** Pence to the penny: £1,234.56. */
export function poundsWords(pence: number): string {
  const size = Math.abs(pence)
  return `${pence < 0 ? '−' : ''}£${countWords(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`
}

/** The same in a field: 1234.56. */
export const poundsField = (pence: number): string => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`

/** 2550 hundredths of a percent are 25.5%. */
export const percentWords = (hundredths: number): string => `${hundredths / 100}%`

/** Minutes as hours, to a tenth: 12.5 hours. */
export function hoursWords(minutes: number): string {
  const tenths = Math.round(minutes / 6)
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} ${tenths === 10 ? 'hour' : 'hours'}`
}

/** A sum out of the database, as text since it may be large: never one that a number cannot hold exactly. */
export function penceRead(sum: string | number | null): number {
  const pence = Number(sum ?? 0)
  if (!Number.isSafeInteger(pence)) throw new RangeError('A sum of money that is too large to be exact')
  return pence
}
