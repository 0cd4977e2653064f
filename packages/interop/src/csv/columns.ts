import { notesFor } from '../problem.ts'
import type { ColumnMapping, Field } from './fields.ts'
import type { Grid, GridRow } from './grid.ts'
import { fieldOf } from './headers.ts'

export interface Table {
  headers: string[]
  headerLine: number
  /** Rows under the headings that have anything in them. */
  body: GridRow[]
}

const ROWS_SEARCHED = 40
const isBlank = (row: GridRow) => row.cells.every((cell) => cell.trim() === '')

/** Finds the row of headings, under whatever title lines a report puts above it, and writes down what was odd. */
export function findTable(grid: Grid, mapping?: ColumnMapping): Table | null {
  const at = headerAt(grid.rows, mapping)
  const header = grid.rows[at]
  if (!header) return null
  const notes = notesFor(grid.problems, null, header.line)
  const above = grid.rows.slice(0, at).filter((row) => !isBlank(row)).length
  if (above > 0)
    notes.warning(
      'lines-above-headings',
      null,
      null,
      `${above} line(s) above the headings were left out. Check that none of them is a pupil.`,
    )
  const headers = uniqueHeaders(header.cells)
  for (const name of headers.repeated) {
    notes.warning(
      'duplicate-header',
      name,
      name,
      `Two columns are called '${name}'. The first is used; choose the other on the mapping screen if that is wrong.`,
    )
  }
  return { headers: headers.names, headerLine: header.line, body: grid.rows.slice(at + 1).filter((row) => !isBlank(row)) }
}

function headerAt(rows: readonly GridRow[], mapping: ColumnMapping | undefined): number {
  let best = rows.findIndex((row) => !isBlank(row))
  let bestScore = 1
  for (const [at, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const score = headingScore(row, mapping)
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  }
  return best
}

function headingScore(row: GridRow, mapping: ColumnMapping | undefined): number {
  const mapped = new Set(Object.keys(mapping?.columns ?? {}))
  if (mapped.size > 0) return row.cells.filter((cell) => mapped.has(cell.trim())).length * 2
  return new Set(row.cells.map(fieldOf).filter((field) => field !== null)).size
}

function uniqueHeaders(cells: readonly string[]): { names: string[]; repeated: string[] } {
  const seen = new Map<string, number>()
  const repeated: string[] = []
  const names = cells.map((cell, at) => {
    const name = cell.trim() === '' ? `Column ${at + 1}` : cell.trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    if (times > 1) repeated.push(name)
    return times > 1 ? `${name} (${times})` : name
  })
  // A report's trailing empty columns are not columns.
  while (names.length > 0 && (cells[names.length - 1] ?? '').trim() === '') names.pop()
  return { names, repeated: repeated.filter((name) => !name.startsWith('Column ')) }
}

/** Each heading to the field it seems to hold; a field is given to one column only, the first. */
export function guessColumns(headers: readonly string[]): Record<string, Field | null> {
  const taken = new Set<Field>()
  const columns: Record<string, Field | null> = Object.create(null)
  for (const header of headers) {
    const field = fieldOf(header)
    const free = field !== null && !taken.has(field)
    if (free) taken.add(field)
    columns[header] = free ? field : null
  }
  return columns
}

export function missingFields(columns: Record<string, Field | null>): Field[] {
  const given = new Set(Object.values(columns))
  const needed: Field[] = given.has('fullName') ? ['bornOn'] : ['surname', 'forename', 'bornOn']
  return needed.filter((field) => !given.has(field))
}
