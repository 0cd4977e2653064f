import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { mayKeepRecord } from './pupil.policy.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { CorrectStatusForm, WithdrawFactForm } from './record.form.ts'
import { problemsOfCorrection } from './status.rules.ts'
import { addStatusFact, statusFactsOf, withdrawFact } from './status-facts.store.server.ts'

const gone = () =>
  new Refused({
    kind: 'changed-meanwhile',
    says: 'Someone else corrected this entry while you were writing. Open the pupil again to see it.',
    theirs: null,
  })

/** Puts a wrong entry right. The wrong one is kept, and says what replaced it. */
export const correctStatus = command({
  name: 'pupil.correct-status',
  input: CorrectStatusForm,
  may: mayKeepRecord,
  load: async ({ db, school }, { pupilId }) => {
    const pupil = await pupilForChange(db, school.id, pupilId)
    return { pupil, facts: await statusFactsOf(db, school.id, pupilId) }
  },
  change: async ({ db, school, viewer, today }, input, { pupil, facts }) => {
    const wrong = facts.find((fact) => fact.senStatusId === input.senStatusId)
    if (!wrong) throw gone()
    const others = facts.filter((fact) => fact !== wrong)
    const problems = problemsOfCorrection(input, { facts: others, bornOn: pupil.bornOn, today })
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const { pupilId } = pupil
    const { status, startsOn, reason, nextStep } = input
    const senStatusId = await addStatusFact(db, {
      schoolId: school.id,
      pupilId,
      staffId: viewer.staffId,
      status,
      startsOn,
      reason,
      nextStep,
    })
    await withdrawFact(db, 'status', { schoolId: school.id, pupilId, factId: wrong.senStatusId, replacedBy: senStatusId })
    return { value: { senStatusId }, audit: { pupils: [pupilId], before: wrong, after: { status, startsOn, reason, nextStep } } }
  },
})

/** Takes out an entry that should never have been made. It is kept in the history. */
export const withdrawStatus = command({
  name: 'pupil.withdraw-status',
  input: WithdrawFactForm,
  may: mayKeepRecord,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school }, { factId }, { pupilId }) => {
    if (!(await withdrawFact(db, 'status', { schoolId: school.id, pupilId, factId, replacedBy: null }))) throw gone()
    return { value: null, audit: { pupils: [pupilId], before: { senStatusId: factId }, after: null } }
  },
})
