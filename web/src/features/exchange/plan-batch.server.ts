import type { Problem, Read } from '@waymark/interop'
import { pupilsForMatching } from '#features/pupil/public.server.ts'
import { missing } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { type Batch, contentOf, rowsOf } from './batch.store.server.ts'
import { type HeldPupil, type PlannedRow, planImport } from './matching.rules.ts'
import { readContent } from './read-content.server.ts'

export interface Planned {
  read: Read
  rows: PlannedRow[]
  refused: boolean
  problems: Problem[]
}

/** Reads the file again and compares it with the pupils as they are now. A dry run and a commit start from the same plan. */
export async function planBatch(db: Database, at: { schoolId: string; today: string }, batch: Batch): Promise<Planned> {
  const content = await contentOf(db, at.schoolId, batch.batchId)
  if (!content) throw missing('The file is no longer kept. Upload it again.')
  const isFolder = batch.fileName.endsWith(' files') && content[0] === 0x5b
  const read = await readContent(content, batch.fileName, isFolder, batch.mapping)
  const refused = read.problems.some((problem) => problem.row === null && problem.severity === 'error')
  const held = await pupilsForMatching<HeldPupil & Record<string, unknown>>(db, at.schoolId)
  const decisions = new Map(
    (await rowsOf(db, at.schoolId, batch.batchId)).flatMap((row) => (row.decision ? [[row.row, row.decision] as const] : [])),
  )
  const rows = planImport(read.records, held, {
    today: at.today,
    refused,
    fromAnotherSchool: read.format.startsWith('ctf'),
    decisions,
  })
  return { read, rows, refused, problems: read.problems }
}
