import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { EvidenceForm, WithdrawEvidence } from './evidence.form.ts'
import { mayRecordEvidence } from './evidence.policy.ts'
import { addEvidence, listEvidence, withdrawEvidenceRow } from './evidence.store.server.ts'

const goneMeanwhile = () =>
  new Refused({
    kind: 'changed-meanwhile',
    says: 'Somebody put this entry right or took it out meanwhile. Open the list again before changing it.',
    theirs: null,
  })

/** What shows that a duty was met: a document, a meeting, a check. With `replaces`, an earlier entry is put right: the old one stays in the history. */
export const recordEvidence = command({
  name: 'evidence.record',
  input: EvidenceForm,
  may: mayRecordEvidence,
  load: async ({ db, school }, { replaces }) => entryOf(await listEvidence(db, school.id), replaces),
  async change({ db, school, viewer, today }, evidence, before) {
    if (evidence.happenedOn > today) {
      const says = 'This date is in the future: enter the day it happened'
      throw new Refused({ kind: 'not-valid', problems: [{ field: 'happenedOn', says }] })
    }
    const id = await addEvidence(db, school.id, viewer.staffId, evidence)
    if (evidence.replaces !== null) {
      const old = { schoolId: school.id, duty: evidence.duty, id: evidence.replaces }
      if (!(await withdrawEvidenceRow(db, old, id))) throw goneMeanwhile()
    }
    const detail = { duty: evidence.duty, on: evidence.happenedOn, corrects: evidence.replaces !== null }
    return { value: { id }, audit: { detail, before, after: evidence } }
  },
})

/** An entry made by mistake is taken out of use and kept in the history. */
export const withdrawEvidence = command({
  name: 'evidence.withdraw',
  input: WithdrawEvidence,
  may: mayRecordEvidence,
  load: async ({ db, school }, { entry }) => entryOf(await listEvidence(db, school.id), entry),
  async change({ db, school }, { duty, entry }, before) {
    if (!(await withdrawEvidenceRow(db, { schoolId: school.id, duty, id: entry }, null))) throw goneMeanwhile()
    return { value: null, audit: { detail: { duty, takenOut: true }, before } }
  },
})

const entryOf = <E extends { id: string }>(entries: readonly E[], id: string | null): E | null =>
  entries.find((entry) => entry.id === id) ?? null
