import { newId } from '#platform/db/ids.ts'
import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { addPlan, currentPlan } from './plan.store.server.ts'
import { mayKeepRecord } from './pupil.policy.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { PlanDatesForm } from './record.form.ts'
import { problemsOfPlan } from './record.rules.ts'
import { withdrawFact } from './status-facts.store.server.ts'

/** The dates of an EHC plan, from which its clocks run. What stood before is kept. */
export const recordPlanDates = command({
  name: 'pupil.record-plan-dates',
  input: PlanDatesForm,
  may: mayKeepRecord,
  load: async ({ db, school }, { pupilId }) => {
    const pupil = await pupilForChange(db, school.id, pupilId)
    return { pupil, plan: await currentPlan(db, school.id, pupilId) }
  },
  change: async ({ db, school, viewer, today }, { seen, ...dates }, { pupil, plan }) => {
    if ((plan?.ehcPlanId ?? '') !== seen) {
      const theirs = plan ? { madeOn: plan.madeOn, lastReviewedOn: plan.lastReviewedOn } : null
      throw new Refused({
        kind: 'changed-meanwhile',
        says: 'Someone else changed these dates while you were writing. Compare, then save again if yours are right.',
        theirs,
      })
    }
    const problems = problemsOfPlan(dates, { today, bornOn: pupil.bornOn })
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const ehcPlanId = newId()
    const { pupilId } = pupil
    if (plan) await withdrawFact(db, 'plan', { schoolId: school.id, pupilId, factId: plan.ehcPlanId, replacedBy: ehcPlanId })
    await addPlan(db, { ...dates, ehcPlanId, schoolId: school.id, staffId: viewer.staffId })
    return { value: { ehcPlanId }, audit: { pupils: [pupilId], before: plan, after: dates } }
  },
})
