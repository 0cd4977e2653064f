/** Money as people type it and as it is kept: "12.50" and 1250. Worked out on the digits, so that no penny is rounded away. */
export const isPounds = (typed: string): boolean => /^\d{1,6}(\.\d{1,2})?$/.test(typed)

/** Without the sign and the commas that people add. */
export const plainPounds = (typed: string): string => typed.trim().replace(/^£\s*/, '').replaceAll(',', '')

export function penceIn(pounds: string | null): number | null {
  if (pounds === null || !isPounds(pounds)) return null
  const [whole = '0', part = ''] = pounds.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

export const poundsOf = (pence: number | null): string =>
  pence === null ? '' : `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`

/** "£1,234.50", and "£12" where there are no pennies. */
export function poundsWords(pence: number): string {
  const [whole = '0', part = '00'] = poundsOf(pence).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `£${grouped}${part === '00' ? '' : `.${part}`}`
}
