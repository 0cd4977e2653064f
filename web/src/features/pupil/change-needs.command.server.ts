import { type CommandTools, command } from '#platform/work/command.server.ts'
import { type Problem, Refused } from '#platform/work/refusal.ts'
import { addNeedFact, endNeedFact, makeRoom, needFactsOf } from './need-facts.store.server.ts'
import { mayKeepRecord } from './pupil.policy.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { AddNeedForm, CorrectNeedForm, EndNeedForm, WithdrawFactForm } from './record.form.ts'
import { problemsOfEnd, problemsOfNeed } from './record.rules.ts'
import { withdrawFact } from './status-facts.store.server.ts'

const gone = () =>
  new Refused({
    kind: 'changed-meanwhile',
    says: 'Someone else changed this need while you were writing. Open the needs again to see it.',
    theirs: null,
  })

async function load({ db, school }: CommandTools, { pupilId }: { pupilId: string }) {
  const pupil = await pupilForChange(db, school.id, pupilId)
  return { pupil, needs: await needFactsOf(db, school.id, pupilId) }
}

function stopAt(problems: Problem[]): void {
  if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
}

/** Records a need, from a true date, in its place among the others. */
export const addNeed = command({
  name: 'pupil.add-need',
  input: AddNeedForm,
  may: mayKeepRecord,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, ...need }, { needs }) => {
    stopAt(problemsOfNeed(need, { today, held: needs.filter((one) => one.endsOn === null).map((one) => one.type) }))
    const senNeedId = await addNeedFact(db, { ...need, endsOn: null, schoolId: school.id, pupilId, staffId: viewer.staffId })
    await makeRoom(db, { schoolId: school.id, pupilId, rank: need.rank, apartFrom: senNeedId })
    return { value: { senNeedId }, audit: { pupils: [pupilId], before: needs, after: need } }
  },
})

/** Puts a wrong need right. The wrong entry is kept, and says what replaced it. */
export const correctNeed = command({
  name: 'pupil.correct-need',
  input: CorrectNeedForm,
  may: mayKeepRecord,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, senNeedId: wrongId, ...need }, { needs }) => {
    const wrong = needs.find((one) => one.senNeedId === wrongId)
    if (!wrong) throw gone()
    stopAt(
      problemsOfNeed(need, { today, held: needs.filter((one) => one !== wrong && one.endsOn === null).map((one) => one.type) }),
    )
    const senNeedId = await addNeedFact(db, { ...need, schoolId: school.id, pupilId, staffId: viewer.staffId })
    await withdrawFact(db, 'need', { schoolId: school.id, pupilId, factId: wrongId, replacedBy: senNeedId })
    await makeRoom(db, { schoolId: school.id, pupilId, rank: need.rank, apartFrom: senNeedId })
    return { value: { senNeedId }, audit: { pupils: [pupilId], before: wrong, after: need } }
  },
})

/** A need is no longer one: it keeps its place in the history, with its last day. */
export const endNeed = command({
  name: 'pupil.end-need',
  input: EndNeedForm,
  may: mayKeepRecord,
  load,
  change: async ({ db, school, today }, { pupilId, senNeedId, endsOn }, { needs }) => {
    const need = needs.find((one) => one.senNeedId === senNeedId)
    if (!need) throw gone()
    stopAt(problemsOfEnd(endsOn, need.startsOn, today))
    if (!(await endNeedFact(db, { schoolId: school.id, pupilId, senNeedId, endsOn }))) throw gone()
    return { value: null, audit: { pupils: [pupilId], before: need, after: { endsOn } } }
  },
})

/** Takes out a need that should never have been recorded. It is kept in the history. */
export const withdrawNeed = command({
  name: 'pupil.withdraw-need',
  input: WithdrawFactForm,
  may: mayKeepRecord,
  load,
  change: async ({ db, school }, { pupilId, factId }, { needs }) => {
    if (!(await withdrawFact(db, 'need', { schoolId: school.id, pupilId, factId, replacedBy: null }))) throw gone()
    return {
      value: null,
      audit: { pupils: [pupilId], before: needs.find((one) => one.senNeedId === factId) ?? null, after: null },
    }
  },
})
