import { withdrawBroughtIn } from '#features/pupil/public.server.ts'
import { undoBroughtInGroups } from '#features/staff/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { findBatch, markUndone, rowsOf } from './batch.store.server.ts'
import { BatchForm } from './exchange.form.ts'
import { mayExchange } from './exchange.policy.ts'

/** Takes a file back, while nothing has been built on it. */
export const undoBatch = command({
  name: 'exchange.undo',
  input: BatchForm,
  may: mayExchange,
  async load({ db, school }, { batchId }) {
    const batch = await findBatch(db, school.id, batchId)
    if (batch?.state !== 'done' || !batch.doneAt) throw missing('This file is not one that can be undone.')
    return { doneAt: batch.doneAt }
  },
  async change({ db, school, viewer, today }, { batchId }, { doneAt }) {
    const rows = await rowsOf(db, school.id, batchId)
    const changed = rows.flatMap((row) =>
      row.pupilId && (row.fate === 'changed' || row.fate === 'left') ? [{ pupilId: row.pupilId, before: row.before ?? {} }] : [],
    )
    const why = await withdrawBroughtIn(db, { schoolId: school.id, batchId, doneAt, by: viewer.staffId, today }, changed)
    if (why) throw new Refused({ kind: 'not-valid', problems: [{ field: '', says: why }] })
    await undoBroughtInGroups(db, { schoolId: school.id, batchId, today })
    await markUndone(db, school.id, batchId)
    return {
      value: null,
      audit: { pupils: rows.flatMap((row) => (row.pupilId ? [row.pupilId] : [])), detail: { rows: rows.length } },
    }
  },
})
