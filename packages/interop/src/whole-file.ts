import { Stop } from './limits.ts'
import { hasFileError, notesFor } from './problem.ts'
import type { Read } from './pupils/pupil-record.ts'

/** When the file as a whole is wrong, none of its records may be imported. */
export function withRefusals(reading: Read): Read {
  if (hasFileError(reading.problems)) for (const record of reading.records) record.refused = true
  return reading
}

export function unreadable(error: unknown): Read {
  const reading: Read = { format: 'unknown', header: {}, rows: 0, records: [], problems: [] }
  const [rule, says, line] =
    error instanceof Stop
      ? [error.rule, error.says, error.line]
      : (['unreadable', 'The file could not be read. Export it again, as CSV if another format fails.', null] as const)
  notesFor(reading.problems, null, line).error(rule, null, null, says)
  return reading
}
