import type { ColumnMapping } from './csv/fields.ts'
import { type Limits, Stop, standardLimits } from './limits.ts'
import { readRoster } from './oneroster/read-roster.ts'
import { recogniseFolder } from './oneroster/recognise-folder.ts'
import { Folder } from './oneroster/tables.ts'
import type { Problem } from './problem.ts'
import type { Read } from './pupils/pupil-record.ts'
import { readSds } from './sds/read-sds.ts'
import { unreadable, withRefusals } from './whole-file.ts'
import type { NamedBytes } from './zip/unzip.ts'

/** The files of a OneRoster or School Data Sync folder. Throws Stop. */
export function readRosterFolder(files: readonly NamedBytes[], mapping: ColumnMapping | undefined, limits: Limits): Read {
  checkSize(files, limits)
  const format = recogniseFolder(files)
  if (format === null) {
    throw new Stop(
      'not-recognised',
      'These files are not a OneRoster or School Data Sync folder: there is no users.csv or Student.csv that we can read.',
    )
  }
  const problems: Problem[] = []
  // Enrolments are many for each pupil.
  const folder = new Folder(files, problems, limits.pupils * 40)
  const dateOrder = mapping?.dateOrder ?? null
  return format === 'sds-v1'
    ? readSds({ folder, problems, limits, dateOrder })
    : readRoster({ folder, format, problems, limits, dateOrder })
}

function checkSize(files: readonly NamedBytes[], limits: Limits): void {
  if (files.length > limits.entries)
    throw new Stop('limit-entries', `There are more than ${limits.entries} files. Send only the export itself.`)
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (total > limits.inflatedBytes) throw new Stop('limit-bytes', 'These files together are too large to be a school export.')
}

export interface FolderOptions {
  mapping?: ColumnMapping
  limits?: Partial<Limits>
}

/** Reads a OneRoster or School Data Sync folder. It never throws: what is wrong is in `problems`. */
export function readFolder(files: { name: string; bytes: Uint8Array }[], options: FolderOptions = {}): Read {
  try {
    return withRefusals(readRosterFolder(files, options.mapping, { ...standardLimits, ...options.limits }))
  } catch (error) {
    return unreadable(error)
  }
}
