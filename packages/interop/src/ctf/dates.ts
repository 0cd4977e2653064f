import { readDate } from '../csv/date-order.ts'
import type { Notes } from '../problem.ts'

/**
 * CTF dates are ISO. Some writers use dd/mm/yyyy; the format is English and has no other numeric order,
 * so that is read with a warning and nothing is guessed between day and month.
 */
export function ctfDate(text: string | null, field: string, notes: Notes): string | null {
  if (text === null) return null
  const reading = readDate(text, { evidence: 'none', said: 'dmy', serials: null })
  if ('rule' in reading) {
    notes.error(reading.rule, field, text, reading.says)
    return null
  }
  if (reading.warning) notes.warning(reading.warning.rule, field, text, reading.warning.says)
  else if (!/^\d{4}-/.test(text))
    notes.warning('date-not-iso', field, text, `A CTF writes dates as ${reading.day}; this one has been read day first.`)
  return reading.day
}
