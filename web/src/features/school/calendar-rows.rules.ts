import { movedOn } from './calendar.rules.ts'
import { rowsOf } from './rows.rules.ts'
import type { ClosureRow, TermRow } from './school.form.ts'
import { schoolYearOf, yearsAround } from './school-year.rules.ts'

interface TermEntry {
  id: string
  year: number
  name: string
  startsOn: string
  endsOn: string
}
type ClosureEntry = Omit<TermEntry, 'name'> & { kind: string; name: string | null }
type Typed = Readonly<Record<string, string | string[]>>

export interface Rows {
  terms: TermRow[]
  closures: ClosureRow[]
}

/** The year asked for in the address, or the one that today is in. */
export function yearAsked(asked: string | null, today: string): number {
  const year = Number(asked)
  return asked !== null && yearsAround(today).includes(year) ? year : schoolYearOf(today)
}

/** What is recorded of the year as rows, or, if asked for, last year's moved on; and some rows that are empty. */
export function heldRows(
  stands: { terms: readonly TermEntry[]; closures: readonly ClosureEntry[] },
  year: number,
  fromLast: boolean,
): Rows {
  const of = (which: number): Rows => ({
    terms: stands.terms
      .filter((one) => one.year === which)
      .map(({ id, name, startsOn, endsOn }) => ({ id, name, startsOn, endsOn })),
    closures: stands.closures
      .filter((one) => one.year === which)
      .map(({ id, kind, name, startsOn, endsOn }) => ({ id, kind, name: name ?? '', startsOn, endsOn })),
  })
  if (!fromLast) return of(year)
  const last = of(year - 1)
  const asNew = <Row extends { id: string; startsOn: string; endsOn: string }>(rows: Row[]): Row[] =>
    movedOn(rows).map((row) => ({ ...row, id: '' }))
  return { terms: asNew(last.terms), closures: asNew(last.closures) }
}

const noTerm: TermRow = { id: '', name: '', startsOn: '', endsOn: '' }
const noClosure: ClosureRow = { ...noTerm, kind: '' }

/** Rows to fill in, after those that stand. */
export const withEmptyRows = ({ terms, closures }: Rows, more: boolean): Rows => ({
  terms: filledUp(terms, more ? terms.length + 1 : Math.max(3, terms.length), noTerm),
  closures: filledUp(closures, more ? closures.length + 3 : Math.max(4, closures.length + 1), noClosure),
})
const filledUp = <Row>(rows: Row[], count: number, empty: Row): Row[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, count - rows.length) }, () => empty),
]

/** Each row with its place, by which its fields are named. */
export const placed = ({ terms, closures }: Rows) => ({
  terms: terms.map((row, at) => ({ ...row, at })),
  closures: closures.map((row, at) => ({ ...row, at })),
})

export const typedRows = (typed: Typed): Rows => ({
  terms: rowsOf(typed, 'terms', ['id', 'name', 'startsOn', 'endsOn']),
  closures: rowsOf(typed, 'closures', ['id', 'kind', 'name', 'startsOn', 'endsOn']),
})
