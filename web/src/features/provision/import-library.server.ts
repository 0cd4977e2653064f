import { readSheet } from '@waymark/interop'
import { invalid } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { payRolesOf, provisionsOf } from './library.store.server.ts'
import { type Fate, fatesOf } from './library-sheet.rules.ts'

export interface LibraryFile {
  fileName: string
  /** The file as it came, in base 64: it is looked at, and sent along again to be brought in. */
  content: string
}

const mostBytes = 400_000
const mostRows = 500

/** What a file would bring. Throws where it cannot be read at all. */
export async function readLibraryFile(db: Database, schoolId: string, { fileName, content }: LibraryFile): Promise<Fate[]> {
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  if (bytes.length === 0) throw invalid('file', 'Choose a file of provisions, as CSV or as an Excel workbook')
  if (bytes.length > mostBytes)
    throw invalid('file', 'The file is too large for a library of provision. Bring it in in smaller parts.')
  const { rows, headers, problem } = await readSheet(bytes, fileName)
  if (problem) throw invalid('file', problem)
  if (!headers.some((heading) => /^name$/i.test(heading.trim())))
    throw invalid('file', 'No column is called “Name”. Save a library as CSV to see the headings, and use the same.')
  if (rows.length > mostRows) throw invalid('file', `Bring in at most ${mostRows} provisions at a time.`)
  const provisions = await provisionsOf(db, { schoolId, costs: false, provisionId: null })
  return fatesOf(rows, { names: provisions.map(({ name }) => name), roles: await payRolesOf(db, schoolId) })
}
