import { parse } from 'csv-parse/sync'
import { type Limits, Stop } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { notesFor } from '../problem.ts'
import { chooseDelimiter } from './delimiter.ts'
import { decodeText, looksBinary } from './encoding.ts'

export interface GridRow {
  line: number
  cells: string[]
}

/** A file as rows of text, before anyone knows what the columns mean. */
export interface Grid {
  rows: GridRow[]
  /** How a workbook counts days; null for text files. */
  serials: '1900' | '1904' | null
  header: Record<string, string>
  problems: Problem[]
}

const LONGEST_ROW = 1_000_000
/** Enough to meet an endless line among the rows that will be read. */
const MOST_LINES = 2_000_000
/** More than any register has; every column costs memory on every row. */
const MOST_COLUMNS = 1000
const QUOTE_OPEN =
  'A quotation mark is opened and never closed, so the rest of the file cannot be told apart. Export the file again.'

/** Splits delimited text into rows that remember the line they start on. Throws Stop when the quoting never ends. */
export function splitRows(text: string, delimiter: string, mostRows: number): GridRow[] {
  checkLineLengths(text)
  const rows: GridRow[] = []
  let line = 1
  try {
    parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells, context) => {
        if (rows.length >= mostRows)
          throw new Stop('limit-rows', `The file has more than ${mostRows} rows. Split it into smaller files.`, line)
        if (cells.length > MOST_COLUMNS)
          throw new Stop('limit-columns', `A line has more than ${MOST_COLUMNS} columns. Export only the columns you need.`, line)
        rows.push({ line, cells })
        line = context.lines + 1
        return null
      },
    })
  } catch (error) {
    throw error instanceof Stop ? error : new Stop('csv-quote-open', QUOTE_OPEN, line)
  }
  return rows
}

/** The parser looks at a row only when it ends, so a file that is one endless row has to be stopped before it. */
function checkLineLengths(text: string): void {
  for (const [at, line] of text.split(/[\r\n]/, MOST_LINES).entries()) {
    if (line.length <= LONGEST_ROW) continue
    throw new Stop('limit-columns', 'This line is far longer than a line of a register. Export the file again.', at + 1)
  }
}

export function readCsvGrid(bytes: Uint8Array, limits: Limits): Grid {
  const { text: decoded, encoding } = decodeText(bytes)
  if (looksBinary(decoded))
    throw new Stop('not-text', 'This is not a text file. Export it again as CSV, or as an Excel workbook.')
  const { text, named } = withoutSepLine(decoded)
  const delimiter = named ?? chooseDelimiter(text)
  const problems: Problem[] = []
  if (text.includes('\uFFFD')) {
    notesFor(problems, null, null).warning(
      'encoding',
      null,
      null,
      'Some letters in this file were already lost before it reached us. Check names with accents, or export again as UTF-8.',
    )
  }
  const rows = splitRows(text, delimiter, limits.pupils + 1000)
  for (const row of rows) row.line += named === null ? 0 : 1
  return { rows, serials: null, header: { encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter }, problems }
}

/** Excel's own first line, 'sep=;'. */
function withoutSepLine(text: string): { text: string; named: string | null } {
  const found = /^"?sep=([,;|\t])"?\r?\n/i.exec(text)
  return found ? { text: text.slice(found[0].length), named: found[1] ?? null } : { text, named: null }
}
