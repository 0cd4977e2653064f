import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { mayKeepStrengths } from './pupil.policy.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { AddStrengthForm, WithdrawFactForm } from './record.form.ts'
import { addStrengthTo, withdrawStrengthOf } from './strength.store.server.ts'

/** Something this pupil is good at, in the words of someone who knows them. */
export const addStrength = command({
  name: 'pupil.add-strength',
  input: AddStrengthForm,
  may: mayKeepStrengths,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer }, { says }, { pupilId }) => {
    const strengthId = await addStrengthTo(db, { schoolId: school.id, pupilId, staffId: viewer.staffId, says })
    return { value: { strengthId }, audit: { pupils: [pupilId], after: { says } } }
  },
})

export const withdrawStrength = command({
  name: 'pupil.withdraw-strength',
  input: WithdrawFactForm,
  may: mayKeepStrengths,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school }, { factId }, { pupilId }) => {
    if (!(await withdrawStrengthOf(db, { schoolId: school.id, pupilId, strengthId: factId })))
      throw missing('This was taken away already.')
    return { value: null, audit: { pupils: [pupilId], before: { strengthId: factId } } }
  },
})
