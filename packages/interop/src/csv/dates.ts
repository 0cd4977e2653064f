/** What a date looks like before anyone says which number is the day. */
export type DateShape =
  | { kind: 'day'; day: string; shortYear: boolean }
  | { kind: 'numbers'; first: number; second: number; year: number; shortYear: boolean }
  | { kind: 'serial'; serial: number }
  | { kind: 'impossible' }
  | { kind: 'unreadable' }

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The ISO day, or null when there is no such day (31 February) or it is outside 1900 to 2100. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

// 70 to 99 are the last century: no pupil was born in it before 1998, but a contact's or an old school's date may be.
const fullYear = (text: string) => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900))

const dayOrImpossible = (year: string, month: number, day: string): DateShape => {
  const iso = isoDay(fullYear(year), month, Number(day))
  return iso === null ? { kind: 'impossible' } : { kind: 'day', day: iso, shortYear: year.length <= 2 }
}

const TIME = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

export function shapeOf(text: string): DateShape {
  const bare = text.trim().replace(TIME, '').trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(bare)
  if (iso) return dayOrImpossible(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(bare)
  if (numbers) {
    const year = numbers[3] ?? ''
    return {
      kind: 'numbers',
      first: Number(numbers[1]),
      second: Number(numbers[2]),
      year: fullYear(year),
      shortYear: year.length === 2,
    }
  }
  const named = namedMonth(bare)
  if (named) return named
  return /^\d{4,5}(\.\d+)?$/.test(bare) ? { kind: 'serial', serial: Math.floor(Number(bare)) } : { kind: 'unreadable' }
}

/** '14 March 2013', '14-Mar-13', 'Thursday 14th March 2013', 'March 14, 2013': the word says which is the month. */
function namedMonth(bare: string): DateShape | null {
  const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]{3,9})\.?,?[\s/.-]+(\d{4}|\d{2})$/i.exec(bare)
  if (dayFirst) return namedDay(dayFirst[2], dayFirst[1], dayFirst[3])
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(bare)
  return monthFirst ? namedDay(monthFirst[1], monthFirst[2], monthFirst[3]) : null
}

function namedDay(month = '', day = '', year = ''): DateShape | null {
  const name = month.toLowerCase().replace(/^sept$/, 'sep')
  const at = months.findIndex((whole) => whole.startsWith(name))
  return at < 0 ? null : dayOrImpossible(year, at + 1, day)
}

/** Excel counts days from the end of 1899, or (old Mac workbooks) from the start of 1904. */
export function dayOfSerial(serial: number, system: '1900' | '1904'): string | null {
  const epoch = Date.UTC(1899, 11, 30) + (system === '1904' ? 1462 * 86_400_000 : 0)
  const date = new Date(epoch + serial * 86_400_000)
  return Number.isNaN(date.getTime()) ? null : isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
