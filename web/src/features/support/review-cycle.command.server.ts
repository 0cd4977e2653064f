import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, Refused } from '#platform/work/refusal.ts'
import { beginCycles } from './begin-cycles.store.server.ts'
import { problemsOfReview } from './cycle.rules.ts'
import { saveReview } from './cycle.store.server.ts'
import { saveResults } from './outcome.store.server.ts'
import { reviewedOutcomes } from './reviewed-outcomes.rules.ts'
import { ReviewForm } from './support.form.ts'
import { mayAgree } from './support.policy.ts'
import { cycleNamed, mustBe, pupilWithCycles } from './support-for-change.server.ts'

/** The review: each outcome gets its result, and the next cycle may begin in the same step with what goes on. All or nothing. */
export const reviewCycle = command({
  name: 'support.review',
  input: ReviewForm,
  may: mayAgree,
  load: pupilWithCycles,
  change: async ({ db, school, viewer, today }, input, found) => {
    const { pupilId } = found.pupil
    const cycle = cycleNamed(found, input.cycleId)
    mustBe(cycle, 'agreed', 'Only a plan that is agreed can be reviewed.')
    const { given, problems: unreadable } = reviewedOutcomes(input, cycle.outcomes)
    const world = { outcomes: cycle.outcomes, agreedOn: cycle.agreedOn ?? '', today }
    const problems = [...problemsOfReview(input, given, world), ...unreadable]
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const at = { schoolId: school.id, pupilId, cycleId: cycle.cycleId }
    if (!(await saveReview(db, { ...at, version: input.version }, input))) throw changedMeanwhile(null)
    await saveResults(db, at, given)
    // The results just saved say what goes on.
    const begin = { schoolId: school.id, pupilIds: [pupilId], staffId: viewer.staffId }
    const [next] = input.startNext === 'yes' ? await beginCycles(db, begin) : []
    return {
      value: { next: next?.cycleId ?? null },
      audit: {
        pupils: [pupilId],
        detail: { cycleId: cycle.cycleId, turn: cycle.turn, next: next?.cycleId ?? null },
        after: { reviewedOn: input.reviewedOn, results: given },
      },
    }
  },
})
