import { decodeText } from '../csv/encoding.ts'
import { splitRows } from '../csv/grid.ts'
import { Stop } from '../limits.ts'
import { notesFor, type Problem } from '../problem.ts'
import { textOrNull } from '../pupils/words.ts'
import type { NamedBytes } from '../zip/unzip.ts'

export interface TableRow {
  line: number
  /** The value under a heading, by its exact name. */
  get(header: string): string | null
}

export interface NamedTable {
  name: string
  headers: string[]
  rows: TableRow[]
}

/** The files of a OneRoster or School Data Sync folder by their names, without folders, in lower case. */
export class Folder {
  readonly #files: Map<string, Uint8Array>
  readonly #problems: Problem[]
  readonly #mostRows: number

  constructor(files: readonly NamedBytes[], problems: Problem[], mostRows: number) {
    this.#files = new Map(files.map((file) => [baseName(file.name), file.bytes]))
    this.#problems = problems
    this.#mostRows = mostRows
  }

  has(name: string): boolean {
    return this.#files.has(name.toLowerCase())
  }

  /** The file's rows; an absent or empty one has none, and `why` says what is then not known. */
  table(name: string, why: string | null): NamedTable {
    const bytes = this.#files.get(name.toLowerCase())
    const notes = notesFor(this.#problems, null, null)
    const empty = { name, headers: [], rows: [] }
    if (!bytes) {
      if (why !== null)
        notes.warning(
          'file-missing',
          name,
          null,
          `${name} is not in the folder, so ${why}. Add it and send the folder again if it matters.`,
        )
      return empty
    }
    const table = readNamedTable(name, bytes, this.#mostRows)
    if (table.rows.length === 0 && why !== null)
      notes.warning('file-empty', name, null, `${name} has no rows, so ${why}. Check the export if that is not right.`)
    return table
  }
}

export const baseName = (path: string) => (path.split(/[\\/]/).at(-1) ?? path).toLowerCase()

export function readNamedTable(name: string, bytes: Uint8Array, mostRows: number): NamedTable {
  try {
    const [header, ...body] = splitRows(decodeText(bytes).text, ',', mostRows)
    const headers = (header?.cells ?? []).map((cell) => cell.trim())
    const places = new Map(headers.map((cell, at) => [cell, at] as const).toReversed())
    const filled = body.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    return {
      name,
      headers,
      rows: filled.map(({ line, cells }) => ({ line, get: (key) => textOrNull(cells[places.get(key) ?? -1]) })),
    }
  } catch (error) {
    throw error instanceof Stop ? new Stop(error.rule, `${name}: ${error.says}`, error.line) : error
  }
}

/** The heading as the format writes it, or the same word with other capitals, which some exporters use; that is said. */
export function headingOf(table: NamedTable, problems: Problem[], ...names: string[]): string {
  for (const name of names) if (table.headers.includes(name)) return name
  for (const name of names) {
    const other = table.headers.find((header) => header.toLowerCase() === name.toLowerCase())
    if (!other) continue
    notesFor(problems, null, 1).warning(
      'heading-case',
      table.name,
      other,
      `In ${table.name} the column '${other}' should be called '${name}'. It has been read as that.`,
    )
    return other
  }
  return names[0] ?? ''
}
