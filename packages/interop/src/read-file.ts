import { findTable } from './csv/columns.ts'
import type { ColumnMapping } from './csv/fields.ts'
import { type Grid, readCsvGrid } from './csv/grid.ts'
import { guessFromGrid, type MappingGuess, noMapping } from './csv/guess-mapping.ts'
import { readTable } from './csv/read-table.ts'
import { readCtf } from './ctf/read-ctf.ts'
import { type Limits, Stop, standardLimits } from './limits.ts'
import { notesFor } from './problem.ts'
import type { Read } from './pupils/pupil-record.ts'
import { readRosterFolder } from './read-folder.ts'
import { recognise } from './recognise.ts'
import { unreadable, withRefusals } from './whole-file.ts'
import { readWorkbookGrid } from './xlsx/read-workbook.ts'
import { isZip } from './zip/directory.ts'
import { unzip } from './zip/unzip.ts'

export interface ReadOptions {
  mapping?: ColumnMapping
  limits?: Partial<Limits>
}

/** Reads whatever file this is. It never throws: what is wrong is in `problems`. */
export async function readFile(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<Read> {
  const limits = { ...standardLimits, ...options.limits }
  try {
    return withRefusals(await read(bytes, fileName, options.mapping, limits))
  } catch (error) {
    return unreadable(error)
  }
}

async function read(bytes: Uint8Array, fileName: string, mapping: ColumnMapping | undefined, limits: Limits): Promise<Read> {
  if (bytes.length > limits.bytes) {
    throw new Stop(
      'limit-bytes',
      `The file is larger than ${Math.floor(limits.bytes / 1024 / 1024)} MB. Export it in smaller parts.`,
    )
  }
  const { kind, why } = recognise(bytes, fileName)
  if (kind === 'ctf') return readCtf(bytes, limits)
  if (kind === 'csv') return readGrid('csv', readCsvGrid(bytes, limits), mapping, limits)
  if (kind === 'xlsx') return readGrid('xlsx', await readWorkbookGrid(bytes, limits, mapping), mapping, limits)
  if (kind === 'unknown') throw new Stop('not-recognised', why)
  const files = isZip(bytes) ? unzip(bytes, limits, (name) => /\.csv$/i.test(name)) : [{ name: fileName, bytes }]
  return readRosterFolder(files, mapping, limits)
}

function readGrid(format: 'csv' | 'xlsx', grid: Grid, mapping: ColumnMapping | undefined, limits: Limits): Read {
  const table = findTable(grid, mapping)
  if (!table) throw new Stop('no-rows', 'The file has no rows in it. Export it again.')
  const { records, problems } = readTable({ grid, table, mapping, limits, birthdaysIn: 'the MIS' })
  if (records.length === 0) {
    notesFor(problems, null, table.headerLine).error(
      'no-pupils',
      null,
      null,
      'There is nothing under the headings. Export the file again with pupils in it.',
    )
  }
  return { format, header: grid.header, rows: records.length, records, problems }
}

/** What the columns of a CSV file or workbook seem to be, for a person to confirm. Never throws. */
export async function guessMapping(bytes: Uint8Array, fileName: string): Promise<MappingGuess> {
  try {
    const { kind } = recognise(bytes, fileName)
    if (kind === 'csv') return guessFromGrid(readCsvGrid(bytes, standardLimits))
    return kind === 'xlsx' ? guessFromGrid(await readWorkbookGrid(bytes, standardLimits)) : noMapping()
  } catch {
    return noMapping()
  }
}
