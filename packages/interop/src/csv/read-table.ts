import { type Limits, Stop } from '../limits.ts'
import { notesFor, type Problem } from '../problem.ts'
import { refuseSharedUpns } from '../pupils/duplicates.ts'
import { pupilFromRow } from '../pupils/pupil-from-row.ts'
import type { PupilRecord } from '../pupils/pupil-record.ts'
import { textOrNull } from '../pupils/words.ts'
import { guessColumns, missingFields, type Table } from './columns.ts'
import { type ColumnDates, type DateOrder, evidenceIn } from './date-order.ts'
import { type ColumnMapping, dateFields, type Field } from './fields.ts'
import type { Grid, GridRow } from './grid.ts'

interface TableReading {
  grid: Grid
  table: Table
  mapping: ColumnMapping | undefined
  limits: Limits
  /** Where a date of birth belongs, for the sentence that asks for it. */
  birthdaysIn: string
}

/** Rows under known headings to pupil records. */
export function readTable({ grid, table, mapping, limits, birthdaysIn }: TableReading): {
  records: PupilRecord[]
  problems: Problem[]
} {
  const problems = [...grid.problems]
  const columns = mapping && Object.keys(mapping.columns).length > 0 ? mapping.columns : guessColumns(table.headers)
  const places = placesOf(table.headers, columns)
  if (table.body.length > limits.pupils) {
    throw new Stop('limit-pupils', `The file has more than ${limits.pupils} pupils. Split it into smaller files.`)
  }
  noteMissing(columns, table, problems)
  const cellOf = (row: GridRow, field: Field) => firstText(row, places.get(field) ?? [])
  const dates = datesOf(table.body, cellOf, mapping?.dateOrder ?? null, grid.serials, problems)
  const records = table.body.map((source, at) => {
    const notes = notesFor(problems, at + 1, source.line)
    const fieldRow = { row: at + 1, line: source.line, birthdaysIn, cell: (field: Field) => cellOf(source, field), dates }
    const record = pupilFromRow(fieldRow, notes)
    if (isShifted(source, table, notes)) record.refused = true
    return record
  })
  refuseSharedUpns(records, problems)
  return { records, problems }
}

function placesOf(headers: readonly string[], columns: Record<string, Field | null>): Map<Field, number[]> {
  const places = new Map<Field, number[]>()
  for (const [at, header] of headers.entries()) {
    const field = Object.hasOwn(columns, header) ? columns[header] : null
    if (field) places.set(field, [...(places.get(field) ?? []), at])
  }
  return places
}

function firstText(row: GridRow, places: readonly number[]): string | null {
  for (const at of places) {
    const text = textOrNull(row.cells[at])
    if (text !== null) return text
  }
  return null
}

function noteMissing(columns: Record<string, Field | null>, table: Table, problems: Problem[]): void {
  const notes = notesFor(problems, null, table.headerLine)
  const missing = missingFields(columns)
  if (missing.length > 0) {
    const says = `No column gives ${missing.join(', ')}. Say on the mapping screen which column it is, or export again with it.`
    notes.error('columns-missing', missing[0] ?? null, null, says)
  }
  if (!Object.values(columns).includes('upn')) {
    notes.warning(
      'upn-column-missing',
      'upn',
      null,
      'No column gives the UPN, so pupils can only be matched by name and date of birth. Export again with it if you can.',
    )
  }
}

/** Too many cells usually means a comma inside a name, and then every later value is in the wrong column. */
function isShifted(row: GridRow, table: Table, notes: ReturnType<typeof notesFor>): boolean {
  const width = table.headers.length
  if (row.cells.length < width) {
    notes.warning(
      'row-short',
      null,
      String(row.cells.length),
      `This line has ${row.cells.length} of ${width} columns. Check that nothing is missing.`,
    )
  }
  if (row.cells.slice(width).every((cell) => cell.trim() === '')) return false
  notes.error(
    'row-long',
    null,
    String(row.cells.length),
    `This line has ${row.cells.length} columns and the headings ${width}, so its values may be in the wrong columns. Put quotation marks round values with commas.`,
  )
  return true
}

type CellOf = (row: GridRow, field: Field) => string | null

/** One program wrote the file, so a date column that proves nothing follows another that proves day first; this is said, once. */
function datesOf(
  rows: readonly GridRow[],
  cellOf: CellOf,
  said: DateOrder | null,
  serials: Grid['serials'],
  problems: Problem[],
) {
  const own = new Map(dateFields.map((field) => [field, evidenceIn(rows.flatMap((row) => cellOf(row, field) ?? []))] as const))
  const proofs = new Set([...own.values()].filter((evidence) => evidence !== 'none'))
  const borrowed = proofs.size === 1 && proofs.has('dmy')
  for (const [field, evidence] of own) {
    if (
      said !== null ||
      !borrowed ||
      evidence !== 'none' ||
      !rows.some((row) => /^\d{1,2}\D\d{1,2}\D\d/.test(cellOf(row, field) ?? ''))
    )
      continue
    const says =
      'Nothing in this column shows whether day or month comes first; it is read day first, as the other dates in the file are.'
    notesFor(problems, null, null).warning('date-order-borrowed', field, null, says)
  }
  return (field: Field): ColumnDates => {
    const evidence = own.get(field) ?? 'none'
    return { evidence: evidence === 'none' && borrowed ? 'dmy' : evidence, said, serials }
  }
}
