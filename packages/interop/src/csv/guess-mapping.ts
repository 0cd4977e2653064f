import { findTable, guessColumns, missingFields } from './columns.ts'
import type { ColumnMapping, Field } from './fields.ts'
import type { Grid } from './grid.ts'
import { systemOf } from './systems.ts'

export interface MappingGuess {
  headers: string[]
  /** The first few rows, as wide as the headings. */
  sample: string[][]
  mapping: ColumnMapping
  /** Fields without which no record can be imported. */
  missing: Field[]
  /** The management information system the headings look like, or null. */
  system: string | null
}

const SAMPLE_ROWS = 5

export const noMapping = (): MappingGuess => ({
  headers: [],
  sample: [],
  mapping: { columns: {}, dateOrder: null },
  missing: ['surname', 'forename', 'bornOn'],
  system: null,
})

export function guessFromGrid(grid: Grid): MappingGuess {
  const table = findTable(grid)
  if (!table) return noMapping()
  const { headers } = table
  const columns = guessColumns(headers)
  return {
    headers,
    sample: table.body.slice(0, SAMPLE_ROWS).map((row) => headers.map((_, at) => row.cells[at] ?? '')),
    mapping: { columns, dateOrder: null },
    missing: missingFields(columns),
    system: systemOf(headers),
  }
}
