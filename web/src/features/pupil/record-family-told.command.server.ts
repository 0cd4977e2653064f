import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { mayKeepRecord } from './pupil.policy.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { FamilyToldForm, WithdrawFactForm } from './record.form.ts'
import { addTold, withdrawFact } from './status-facts.store.server.ts'

/** The family was told: that special educational provision is made (Children and Families Act 2014 s. 68), changed or ended. */
export const recordFamilyTold = command({
  name: 'pupil.record-family-told',
  input: FamilyToldForm,
  may: mayKeepRecord,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { about, toldOn, how, who }, { pupilId, bornOn }) => {
    const says =
      toldOn > today ? 'Enter today or an earlier date' : toldOn < bornOn ? 'Enter a date after the pupil was born' : null
    if (says) throw new Refused({ kind: 'not-valid', problems: [{ field: 'toldOn', says }] })
    const familyToldId = await addTold(db, { schoolId: school.id, pupilId, staffId: viewer.staffId, about, toldOn, how, who })
    return { value: { familyToldId }, audit: { pupils: [pupilId], after: { about, toldOn, how, who } } }
  },
})

/** Takes out an entry made by mistake. It is kept in the history. */
export const withdrawFamilyTold = command({
  name: 'pupil.withdraw-family-told',
  input: WithdrawFactForm,
  may: mayKeepRecord,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school }, { factId }, { pupilId }) => {
    if (!(await withdrawFact(db, 'told', { schoolId: school.id, pupilId, factId, replacedBy: null })))
      throw missing('This was taken away already.')
    return { value: null, audit: { pupils: [pupilId], before: { familyToldId: factId } } }
  },
})
