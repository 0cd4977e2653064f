import { zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { findTable } from '../csv/columns.ts'
import type { ColumnMapping } from '../csv/fields.ts'
import type { Grid, GridRow } from '../csv/grid.ts'
import { fieldOf } from '../csv/headers.ts'
import { type Limits, Stop } from '../limits.ts'
import { unzip } from '../zip/unzip.ts'

type Cell = string | number | boolean | Date | null

/**
 * The sheet of a workbook that holds pupils, as rows of text. The workbook is unpacked under our limits and handed to the reader
 * packed again, with only its plain XML parts: no macros, pictures or tricks of the zip format reach it.
 */
export async function readWorkbookGrid(bytes: Uint8Array, limits: Limits, mapping?: ColumnMapping): Promise<Grid> {
  const sheets = await readSheets(safeCopy(bytes, limits), limits)
  const grids = sheets.map(({ name, rows, serials }): Grid => ({ rows, serials, header: { sheet: name }, problems: [] }))
  const [first] = grids
  if (!first)
    throw new Stop('xlsx-empty', 'The workbook has no sheet we can see. Unhide the sheet with the pupils and save it again.')
  return grids.find((grid) => isRegister(grid, mapping)) ?? first
}

/** 20,000 pupils fill about a third of this; reading much more would keep a server busy for many seconds. */
const MOST_UNPACKED = 64 * 1024 * 1024

const READABLE =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedstrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/theme\/[^/]+\.xml)$/i

function safeCopy(bytes: Uint8Array, limits: Limits): Uint8Array {
  const limitsHere = { ...limits, inflatedBytes: Math.min(limits.inflatedBytes, MOST_UNPACKED) }
  const parts = unzip(bytes, limitsHere, (name) => READABLE.test(name))
  const decoder = new TextDecoder()
  for (const part of parts) {
    if (/<!(DOCTYPE|ENTITY)/i.test(decoder.decode(part.bytes))) {
      throw new Stop(
        'xml-doctype',
        'The workbook has something in it that Excel never writes, so it has not been opened. Save it again from Excel.',
      )
    }
  }
  return zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes])), { level: 0 })
}

interface SheetRows {
  name: string
  rows: GridRow[]
  serials: '1900' | '1904'
}

/** Read beyond the most pupils allowed, for titles and gaps; a sheet with something in its last ones goes on further still. */
const SPARE_ROWS = 1000

async function readSheets(bytes: Uint8Array, limits: Limits): Promise<SheetRows[]> {
  const maxRows = limits.pupils + SPARE_ROWS
  const workbook = await open(bytes, maxRows)
  return workbook.sheets.map(({ name, rows }) => {
    if (rows.length >= maxRows && rows.slice(-SPARE_ROWS).some((row) => row.some((cell) => cell !== null && cell !== ''))) {
      throw new Stop('limit-rows', `The sheet '${name}' has more than ${limits.pupils} rows. Split it into smaller workbooks.`)
    }
    return {
      name,
      serials: workbook.dateSystem === '1904' ? '1904' : '1900',
      rows: rows.map((row, at) => ({ line: at + 1, cells: row.map(textOf) })),
    }
  })
}

async function open(bytes: Uint8Array, maxRows: number) {
  try {
    return await readXlsx(bytes, { sheets: (sheet) => !sheet.hidden && !sheet.veryHidden, maxRows })
  } catch {
    throw new Stop(
      'xlsx-broken',
      'This workbook cannot be read: it may be damaged or have a password. Open it in Excel and save it again as .xlsx.',
    )
  }
}

/** A date cell becomes the day it shows; the reader gives midnight UTC. A formula has given its last result already. */
function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : String(cell)
}

/** At least two headings we know, or those of the mapping. */
function isRegister(grid: Grid, mapping: ColumnMapping | undefined): boolean {
  const table = findTable({ ...grid, problems: [] }, mapping)
  if (!table) return false
  const mapped = Object.keys(mapping?.columns ?? {})
  if (mapped.length > 0) return table.headers.some((header) => mapped.includes(header))
  return new Set(table.headers.map(fieldOf).filter((field) => field !== null)).size >= 2
}
