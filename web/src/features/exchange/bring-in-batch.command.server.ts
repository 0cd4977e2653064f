import { saveBroughtIn } from '#features/pupil/public.server.ts'
import { endGroupsOf, saveBroughtInGroups } from '#features/staff/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { findBatch, finishBatch, rowsOf } from './batch.store.server.ts'
import { BatchForm } from './exchange.form.ts'
import { mayExchange } from './exchange.policy.ts'
import { countFates, type PlannedRow, plainFields } from './matching.rules.ts'
import { planBatch } from './plan-batch.server.ts'

const changedMeanwhile = (says: string) => new Refused({ kind: 'changed-meanwhile', says, theirs: null })

/** Brings in every row that is new, changed or leaving: all of them or none. Rows refused or undecided stay out. */
export const bringIn = command({
  name: 'exchange.bring-in',
  input: BatchForm,
  may: mayExchange,
  async load({ db, school }, { batchId }) {
    const batch = await findBatch(db, school.id, batchId)
    if (batch?.state === 'done') throw changedMeanwhile('This file has been brought in already.')
    if (batch?.state !== 'checked') throw missing('This file has not been checked yet.')
    return batch
  },
  async change({ db, school, today, viewer }, { batchId }, batch) {
    const { read, rows } = await planBatch(db, { schoolId: school.id, today }, batch)
    const shown = await rowsOf(db, school.id, batchId)
    if (!sameAs(rows, shown))
      throw changedMeanwhile('Some of these pupils were changed since the check. Check the file again: nothing was brought in.')
    const taken = rows.filter((row) => row.fate === 'new' || row.fate === 'changed' || row.fate === 'left')
    const pupils = await saveBroughtIn(
      db,
      { schoolId: school.id, batchId, today, by: viewer.staffId },
      taken.map((row) => broughtIn(row, read.format.startsWith('ctf'))),
    )
    await saveGroups(
      rows,
      pupils,
      (groups) => saveBroughtInGroups(db, { schoolId: school.id, batchId, today }, groups),
      read.staff ?? [],
    )
    const left = taken.flatMap((row) => (row.fate === 'left' && row.pupilId ? [row.pupilId] : []))
    await endGroupsOf(db, { schoolId: school.id, batchId, today }, left)
    await finishBatch(db, school.id, batchId, pupils)
    const fates = countFates(rows)
    return {
      value: { fates },
      audit: { pupils: [...pupils.values()], detail: { format: read.format, rows: rows.length } },
      events: [{ name: 'exchange.brought-in', payload: { batchId } }],
    }
  },
})

const sameAs = (rows: readonly PlannedRow[], shown: readonly { row: number; fate: string; pupilId: string | null }[]): boolean =>
  rows.length === shown.length &&
  rows.every(
    (row, index) => row.row === shown[index]?.row && row.fate === shown[index]?.fate && row.pupilId === shown[index]?.pupilId,
  )

function broughtIn(row: PlannedRow, fromAnotherSchool: boolean) {
  const { record } = row
  const dates = fromAnotherSchool ? {} : { enteredOn: record.enteredOn, leftOn: record.leftOn }
  const whole = { ...Object.fromEntries(plainFields.map((field) => [field, record[field]])), ...dates }
  const values = row.pupilId === null ? whole : Object.fromEntries(row.changes.map((change) => [change.field, change.to]))
  return {
    row: row.row,
    pupilId: row.pupilId,
    values,
    formerUpns: row.formerUpns,
    statuses: row.statuses,
    needs: row.needs,
    contacts: row.contacts,
  }
}

type Groups = Parameters<typeof saveBroughtInGroups>[2]

async function saveGroups(
  rows: readonly PlannedRow[],
  pupils: ReadonlyMap<number, string>,
  save: (groups: Groups) => Promise<void>,
  staff: readonly { sourceId: string; name: string; email: string | null; groups: string[] }[],
): Promise<void> {
  const members = new Map<string, string[]>()
  for (const row of rows) {
    const pupil = pupils.get(row.row) ?? row.pupilId
    if (pupil && row.fate !== 'needs-decision')
      for (const group of row.groups) members.set(group, [...(members.get(group) ?? []), pupil])
  }
  if (members.size === 0) return
  await save(
    [...members].map(([name, pupilIds]) => ({
      name,
      pupilIds,
      staff: staff
        .filter((person) => person.groups.includes(name))
        .map(({ sourceId, name: called, email }) => ({ sourceId, name: called, email })),
    })),
  )
}
