import type { Folder } from '../oneroster/tables.ts'
import { notesFor, type Problem } from '../problem.ts'
import type { PupilRecord } from '../pupils/pupil-record.ts'

/** An 'iep' flag is an American notion: it may stand for an EHC plan, so it is shown to a person and never becomes a status. */
export function noteFlags(folder: Folder, records: readonly PupilRecord[], problems: Problem[]): void {
  if (!folder.has('userFlags.csv')) return
  const flagged = new Set<string | null>()
  for (const row of folder.table('userFlags.csv', null).rows) {
    if (/^iep$/i.test(row.get('flag') ?? '')) flagged.add(row.get('userSourcedId'))
  }
  for (const record of records) {
    if (record.sourceId === null || !flagged.has(record.sourceId)) continue
    const says =
      'Has plan: unconfirmed. The file marks this pupil with a plan (iep). Check whether there is an EHC plan and record it by hand.'
    notesFor(problems, record.row, record.line).warning('plan-unconfirmed', 'senStatus', 'iep', says)
  }
}
