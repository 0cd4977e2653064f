/** "Birch School, Cedar School and Elm School". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const pounds = (pence: number): string => {
  const whole = String(Math.floor(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = String(pence % 100).padStart(2, '0')
  return `£${whole}${part === '00' ? '' : `.${part}`}`
}

interface Costs {
  resourcesPence: number | null
  licencePence: number | null
}

/** "resources £12.50, licence £90 a year", or '' where there are none. */
export const costWords = ({ resourcesPence, licencePence }: Costs): string =>
  [
    resourcesPence !== null && `resources ${pounds(resourcesPence)}`,
    licencePence !== null && `licence ${pounds(licencePence)} a year`,
  ]
    .filter(Boolean)
    .join(', ')
