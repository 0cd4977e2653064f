/** Something a person should know about a file, in words they can act on. */
export interface Problem {
  /** Line in the file (text formats), or row number on the sheet (XLSX). */
  line: number | null
  /** 1-based number of the record it belongs to; null when it is about the whole file. */
  row: number | null
  field: string | null
  rule: string
  found: string | null
  severity: 'error' | 'warning'
  says: string
}

export type Severity = Problem['severity']

/** Where problems about one record (or, with row null, one file) are written down. */
export interface Notes {
  error(rule: string, field: string | null, found: string | null, says: string): void
  warning(rule: string, field: string | null, found: string | null, says: string): void
}

/** A hostile cell must not be carried whole into a list of problems. */
const LONGEST_FOUND = 200

export function notesFor(problems: Problem[], row: number | null, line: number | null): Notes {
  const note = (severity: Severity) => (rule: string, field: string | null, found: string | null, says: string) => {
    problems.push({ line, row, field, rule, found: found === null ? null : found.slice(0, LONGEST_FOUND), severity, says })
  }
  return { error: note('error'), warning: note('warning') }
}

export const hasFileError = (problems: readonly Problem[]) => problems.some((p) => p.row === null && p.severity === 'error')
