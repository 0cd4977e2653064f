import { type DateShape, dayOfSerial, isoDay, shapeOf } from './dates.ts'

export type DateOrder = 'dmy' | 'mdy' | 'iso'

/** What a column's values prove about the order of day and month, taken together. */
export type Evidence = 'dmy' | 'mdy' | 'both' | 'none'

/** A day above 12 proves the order, but only if the date exists that way round: 31/02/2014 proves nothing. */
export function evidenceIn(values: Iterable<string>): Evidence {
  let dmy = false
  let mdy = false
  for (const value of values) {
    const shape = shapeOf(value)
    if (shape.kind !== 'numbers') continue
    const { first, second, year } = shape
    if (first > 12 && isoDay(year, second, first)) dmy = true
    if (second > 12 && isoDay(year, first, second)) mdy = true
  }
  if (dmy && mdy) return 'both'
  return dmy ? 'dmy' : mdy ? 'mdy' : 'none'
}

export type DateReading = { day: string; warning: { rule: string; says: string } | null } | { rule: string; says: string }

export interface ColumnDates {
  evidence: Evidence
  /** What the person importing said; it settles every doubt. */
  said: DateOrder | null
  /** The workbook's way of counting days, or null when the file has no such thing. */
  serials: '1900' | '1904' | null
}

const refusals = {
  unreadable: 'This is not a date we can read. Write it as day/month/year, for example 14/03/2013.',
  impossible: 'There is no such date. Correct it in the MIS and export again.',
  ambiguous:
    'Nothing in this column shows whether the day or the month comes first, so the date has not been guessed. Export again with dates as year-month-day, or, for a single list, say on the mapping screen which it is.',
  us: 'Dates in this column are month first (the American way), which an English school does not send. Export again with dates as year-month-day, or, if a single list is right as it is, say so on the mapping screen.',
  mixed:
    'Some dates in this column are day first and some month first, so this one could be either. Correct the column and export again.',
  notIso: 'You said dates are year-month-day; this one is not. Correct it or change the answer.',
  serial: 'This is a number, not a date. Format the column as a date in the spreadsheet and save again.',
} as const

const refuse = (rule: string, why: keyof typeof refusals): DateReading => ({ rule, says: refusals[why] })

export function readDate(text: string, column: ColumnDates): DateReading {
  const shape = shapeOf(text)
  if (shape.kind === 'unreadable') return refuse('date-unreadable', 'unreadable')
  if (shape.kind === 'impossible') return refuse('date-impossible', 'impossible')
  if (shape.kind === 'serial') return readSerial(shape.serial, column)
  if (shape.kind === 'day') return dated(shape.day, shape.shortYear)
  return column.said === null ? readByEvidence(shape, column.evidence) : readAsSaid(shape, column.said)
}

type Numbers = Extract<DateShape, { kind: 'numbers' }>

const asDmy = ({ first, second, year }: Numbers) => isoDay(year, second, first)
const asMdy = ({ first, second, year }: Numbers) => isoDay(year, first, second)

function dated(day: string | null, shortYear: boolean): DateReading {
  if (day === null) return refuse('date-impossible', 'impossible')
  const says = `The year has two digits and has been read as ${day.slice(0, 4)}. Check it.`
  return { day, warning: shortYear ? { rule: 'date-two-digit-year', says } : null }
}

function readAsSaid(shape: Numbers, said: DateOrder): DateReading {
  if (said === 'iso') return refuse('date-not-iso', 'notIso')
  return dated(said === 'dmy' ? asDmy(shape) : asMdy(shape), shape.shortYear)
}

function readByEvidence(shape: Numbers, evidence: Evidence): DateReading {
  const dmy = asDmy(shape)
  const mdy = asMdy(shape)
  if (dmy === null && mdy === null) return refuse('date-impossible', 'impossible')
  if (evidence === 'mdy') return refuse('date-us-order', 'us')
  if (evidence === 'dmy') return dated(dmy, shape.shortYear)
  // The same day either way round, such as 03/03/2014, leaves nothing to guess.
  if (dmy === mdy) return dated(dmy, shape.shortYear)
  if (dmy !== null && mdy === null) return dated(dmy, shape.shortYear)
  if (dmy === null) return refuse('date-us-order', 'us')
  return evidence === 'both' ? refuse('date-mixed-order', 'mixed') : refuse('date-ambiguous', 'ambiguous')
}

function readSerial(serial: number, column: ColumnDates): DateReading {
  if (column.serials === null) return refuse('date-serial', 'serial')
  const reading = dated(dayOfSerial(serial, column.serials), false)
  if ('rule' in reading) return reading
  return {
    day: reading.day,
    warning: { rule: 'date-serial', says: `A plain number, read as the spreadsheet's count of days: ${reading.day}. Check it.` },
  }
}
