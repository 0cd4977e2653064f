import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, Refused } from '#platform/work/refusal.ts'
import { problemsOfAgreement } from './cycle.rules.ts'
import { saveAgreement, savePlan } from './cycle.store.server.ts'
import { AgreeForm, PlanForm } from './support.form.ts'
import { mayAgree, mayPlan } from './support.policy.ts'
import { cycleNamed, mustBe, pupilWithCycles } from './support-for-change.server.ts'

const agreedAlready = 'This plan is agreed, so it stands as it is. Changes go into the next cycle.'

/** The draft of a plan: the needs, what shows them, what the family and the pupil say, what every teacher does. */
export const writePlan = command({
  name: 'support.write-plan',
  input: PlanForm,
  may: mayPlan,
  load: pupilWithCycles,
  change: async ({ db, school }, input, found) => {
    const { pupilId } = found.pupil
    const cycle = cycleNamed(found, input.cycleId)
    mustBe(cycle, 'draft', agreedAlready)
    const { needs, evidence, familyView, pupilView, strategies } = cycle
    const before = { needs, evidence, familyView, pupilView, strategies }
    const at = { schoolId: school.id, pupilId, cycleId: cycle.cycleId, version: input.version }
    if (!(await savePlan(db, at, input))) throw changedMeanwhile(before)
    const { pupilId: _, cycleId, version: __, ...after } = input
    return { value: { cycleId, version: input.version + 1 }, audit: { pupils: [pupilId], detail: { cycleId }, before, after } }
  },
})

/** The plan is agreed with the family, from a day on, with its day of review (Code of Practice 6.48). */
export const agreePlan = command({
  name: 'support.agree',
  input: AgreeForm,
  may: mayAgree,
  load: pupilWithCycles,
  change: async ({ db, school, today }, input, found) => {
    const { pupilId, bornOn } = found.pupil
    const cycle = cycleNamed(found, input.cycleId)
    mustBe(cycle, 'draft', agreedAlready)
    const problems = problemsOfAgreement(input, { outcomes: cycle.outcomes, today, bornOn })
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const at = { schoolId: school.id, pupilId, cycleId: cycle.cycleId, version: input.version }
    if (!(await saveAgreement(db, at, input))) throw changedMeanwhile(null)
    const { agreedOn, agreedWith, reviewOn, cycleId } = input
    return {
      value: { cycleId },
      audit: { pupils: [pupilId], detail: { cycleId, turn: cycle.turn }, after: { agreedOn, agreedWith, reviewOn } },
    }
  },
})
