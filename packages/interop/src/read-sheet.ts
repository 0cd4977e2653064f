import { findTable, guessColumns } from './csv/columns.ts'
import { type Grid, readCsvGrid } from './csv/grid.ts'
import { readTable } from './csv/read-table.ts'
import { type Limits, Stop, standardLimits } from './limits.ts'
import { recognise } from './recognise.ts'
import { readWorkbookGrid } from './xlsx/read-workbook.ts'

/** One line of a sheet about pupils: who it seems to be about, and every cell under its heading. */
export interface SheetRow {
  /** The line of the file, as a person counts. */
  line: number
  upn: string | null
  surname: string | null
  forename: string | null
  /** YYYY-MM-DD, or null where it is not given or cannot be read. */
  bornOn: string | null
  cells: Readonly<Record<string, string>>
}

export interface Sheet {
  headers: string[]
  /** The headings that say who a pupil is; the others are for whoever asks. */
  identity: string[]
  rows: SheetRow[]
  /** Why nothing could be read, and what to do; null when it could. */
  problem: string | null
}

/**
 * Reads a CSV file or a workbook of pupils with other columns beside: marks, scores, attendance. What the other columns mean is for
 * the caller. Never throws: what is wrong with the whole file is in `problem`.
 *
 * Source: the same readers, limits and headings as `readFile`.
 */
export async function readSheet(bytes: Uint8Array, fileName: string, given: Partial<Limits> = {}): Promise<Sheet> {
  try {
    return sheetOf(await gridOf(bytes, fileName, { ...standardLimits, ...given }), { ...standardLimits, ...given })
  } catch (error) {
    const problem = error instanceof Stop ? error.says : 'The file cannot be read. Save it again as CSV or as an Excel workbook.'
    return { headers: [], identity: [], rows: [], problem }
  }
}

async function gridOf(bytes: Uint8Array, fileName: string, limits: Limits): Promise<Grid> {
  if (bytes.length > limits.bytes) throw new Stop('limit-bytes', 'The file is too large. Export it in smaller parts.')
  const { kind, why } = recognise(bytes, fileName)
  if (kind === 'csv') return readCsvGrid(bytes, limits)
  if (kind === 'xlsx') return readWorkbookGrid(bytes, limits)
  throw new Stop('not-a-sheet', why || 'Choose a CSV file or an Excel workbook with one line for each pupil.')
}

function sheetOf(grid: Grid, limits: Limits): Sheet {
  const table = findTable(grid)
  if (!table || table.body.length === 0) throw new Stop('no-rows', 'The file has no rows in it. Export it again.')
  const columns = guessColumns(table.headers)
  const { records } = readTable({ grid, table, mapping: undefined, limits, birthdaysIn: 'the file' })
  const rows = table.body.map((row, at): SheetRow => {
    const { upn = null, surname = null, forename = null, bornOn = null } = records[at] ?? {}
    const cells = Object.fromEntries(table.headers.map((header, place) => [header, (row.cells[place] ?? '').trim()]))
    return { line: row.line, upn, surname, forename, bornOn, cells }
  })
  const who = new Set(['upn', 'surname', 'forename', 'bornOn', 'middleNames', 'yearGroup', 'registrationGroup', 'sex'])
  return {
    headers: table.headers,
    identity: table.headers.filter((header) => who.has(columns[header] ?? '')),
    rows,
    problem: null,
  }
}
