import { z } from 'zod'
import { dayWords } from '#ui/dates.ts'
import type { CalendarForm, ClosureRow, TermRow } from './school.form.ts'
import { aYearOn, boundsOf, farthestYears, isFar, schoolYearOf, spanWords, yearWords } from './school-year.rules.ts'

export const closureKinds = ['half-term', 'inset', 'other'] as const
export type ClosureKind = (typeof closureKinds)[number]
export const closureWords: Readonly<Record<ClosureKind, string>> = {
  'half-term': 'Half-term',
  inset: 'INSET day',
  other: 'Other closure',
}

export interface Term {
  name: string
  startsOn: string
  endsOn: string
}
export interface Closure {
  kind: ClosureKind
  name: string | null
  startsOn: string
  endsOn: string
}

interface Problem {
  field: string
  says: string
}

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success
export const isClosureKind = (text: string): text is ClosureKind => closureKinds.some((kind) => kind === text)
export const isBlankTerm = (row: TermRow): boolean => `${row.name}${row.startsOn}${row.endsOn}` === ''
/** The kind is a list with something chosen in it, so a row without days and without words is empty. */
export const isBlankClosure = (row: ClosureRow): boolean => `${row.name}${row.startsOn}${row.endsOn}` === ''

/** What is wrong with the calendar of a school year, field by field. `others` are the terms of the years beside it. */
export function problemsOfCalendar(form: CalendarForm, others: readonly Term[], today: string): Problem[] {
  const terms = form.terms.map((row, at) => ({ ...row, at })).filter((row) => !isBlankTerm(row))
  const problems = Math.abs(form.year - schoolYearOf(today)) > farthestYears ? [farYear(form.year)] : []
  problems.push(...terms.flatMap((row) => problemsOfTerm(row, form.year, today)))
  if (problems.length === 0) problems.push(...overlaps(terms, others))
  const good = problems.length === 0
  for (const [at, row] of form.closures.entries()) {
    if (isBlankClosure(row)) continue
    const own = problemsOfClosure(row, at, form.year, today)
    problems.push(...own)
    // Where a closure lies among the terms can only be said once the terms are right.
    if (own.length === 0 && good) problems.push(...placeOfClosure(form.closures, at, terms))
  }
  return problems
}

const farYear = (year: number): Problem => ({
  field: 'year',
  says: `${yearWords(year)} is more than ${farthestYears} years from today: choose another school year`,
})

function problemsOfTerm(row: TermRow & { at: number }, year: number, today: string): Problem[] {
  const field = `terms.${row.at}`
  const named = row.name === '' ? [{ field: `${field}.name`, says: 'Enter the name of the term, such as Autumn' }] : []
  const days = problemsOfDays(field, row, { year, today, what: 'term' })
  return [...named, ...days]
}

interface About {
  year: number
  today: string
  what: 'term' | 'closure'
}

function problemsOfDays(field: string, row: { startsOn: string; endsOn: string }, about: About): Problem[] {
  const problems = (['startsOn', 'endsOn'] as const).flatMap((name) => {
    const says = wrongDay(row[name], name === 'startsOn' ? 'first' : 'last', about)
    return says === null ? [] : [{ field: `${field}.${name}`, says }]
  })
  if (problems.length === 0 && row.endsOn < row.startsOn)
    problems.push({ field: `${field}.endsOn`, says: `The ${about.what} ends before it starts: check both days` })
  return problems
}

function wrongDay(day: string, which: 'first' | 'last', { year, today, what }: About): string | null {
  if (!isDay(day)) return `Enter the ${which} day of the ${what} as day, month and year`
  if (isFar(day, today)) return `${dayWords(day)} is more than ${farthestYears} years from today: check the year`
  const { from, to } = boundsOf(year)
  if (day < from || day > to)
    return `${dayWords(day)} is not in the school year ${yearWords(year)}: check the day, or choose the other year`
  return null
}

function overlaps(terms: readonly (TermRow & { at: number })[], others: readonly Term[]): Problem[] {
  return terms.flatMap((term) => {
    const before = [...others, ...terms.filter((one) => one !== term && isEarlier(one, term))]
    const met = before.find((one) => one.startsOn <= term.endsOn && term.startsOn <= one.endsOn)
    if (!met) return []
    const says = `This term overlaps with ${met.name} (${spanWords(met.startsOn, met.endsOn)}): check the days of both`
    return [{ field: `terms.${term.at}.startsOn`, says }]
  })
}

const isEarlier = (one: TermRow & { at: number }, other: TermRow & { at: number }): boolean =>
  one.startsOn < other.startsOn || (one.startsOn === other.startsOn && one.at < other.at)

/** An INSET day is one day, so that its last day may be left empty. */
export const withLastDay = <Row extends { kind: string; startsOn: string; endsOn: string }>(row: Row): Row =>
  row.kind === 'inset' && row.endsOn === '' ? { ...row, endsOn: row.startsOn } : row

function problemsOfClosure(given: ClosureRow, at: number, year: number, today: string): Problem[] {
  const row = withLastDay(given)
  const field = `closures.${at}`
  const problems: Problem[] = isClosureKind(row.kind)
    ? []
    : [{ field: `${field}.kind`, says: 'Choose what kind of closure it is' }]
  problems.push(...problemsOfDays(field, row, { year, today, what: 'closure' }))
  if (row.kind === 'other' && row.name === '') problems.push({ field: `${field}.name`, says: 'Enter why the school is closed' })
  return problems
}

function placeOfClosure(closures: readonly ClosureRow[], at: number, terms: readonly Term[]): Problem[] {
  const row = withLastDay(closures[at] ?? { id: '', kind: '', name: '', startsOn: '', endsOn: '' })
  const field = `closures.${at}.startsOn`
  const met = closures
    .slice(0, at)
    .filter((one) => !isBlankClosure(one))
    .map(withLastDay)
    .find((one) => one.startsOn <= row.endsOn && row.startsOn <= one.endsOn)
  if (met)
    return [
      { field, says: `This overlaps with another closure (${spanWords(met.startsOn, met.endsOn)}): check the days of both` },
    ]
  if (row.kind === 'inset')
    return isWeekend(row.startsOn) ? [{ field, says: `${dayWords(row.startsOn)} is at a weekend: check the day` }] : []
  if (terms.some((term) => term.startsOn <= row.startsOn && row.endsOn <= term.endsOn)) return []
  const says =
    terms.length === 0
      ? 'Enter the terms first: a closure lies inside one of them'
      : 'This does not lie inside a term, when the school is closed anyway: check the days'
  return [{ field, says }]
}

const isWeekend = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5

/** Last year's dates moved on by 52 weeks, so that each falls on the same day of the week. A suggestion: nothing is kept of it. */
export const movedOn = <Row extends { startsOn: string; endsOn: string }>(rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, startsOn: aYearOn(row.startsOn), endsOn: aYearOn(row.endsOn) }))

const termWords = (term: Term): string => `${term.name}, ${spanWords(term.startsOn, term.endsOn)}`
export const closureLine = (one: Closure): string =>
  `${one.name ?? closureWords[one.kind]}, ${spanWords(one.startsOn, one.endsOn)}`

/** What stands, for a person who was typing while somebody else saved. */
export const calendarWords = (terms: readonly Term[], closures: readonly Closure[]): Record<string, string | null> => ({
  terms: terms.map(termWords).join('; ') || null,
  closures: closures.map(closureLine).join('; ') || null,
})
