import { decideConcern } from '#features/concerns/decide-concern.command.server.ts'
import { raiseConcern } from '#features/concerns/raise-concern.command.server.ts'
import { openMyPupils } from '#features/pupil/my-pupils.query.server.ts'
import { noteProgress } from '#features/support/note-progress.command.server.ts'
import { reviewCycle } from '#features/support/review-cycle.command.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { writeOutcome } from '#features/support/write-outcome.command.server.ts'
import { agreePlan, writePlan } from '#features/support/write-plan.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { plusDays } from './pupils.ts'
import { concernsTold, plansTold } from './support-told.ts'

/** What a teacher saw in their classes, what was decided about it, and the plans of some of their pupils. */
export async function tellSupport(senco: Scope, teacher: { staffId: string; name: string }): Promise<void> {
  const viewer = { ...teacher, userId: null, roles: ['teacher'] as const }
  const scope: Scope = { ...senco, viewer }
  const { groups } = await openMyPupils(scope, null)
  const pupils = groups.flatMap((group) => group.pupils)
  const without = pupils.filter(({ status }) => status === 'N')
  // Somebody else supports these, so that there is somebody to ask.
  const shared = groups
    .filter(({ name }) => name === '8B')
    .flatMap((group) => group.pupils.filter(({ status }) => status === 'N'))
  for (const [index, told] of concernsTold.entries()) {
    const pupil = told.decision?.[0] === 'ask-teachers' ? shared[5] : without[3 + index * 4]
    if (pupil) await aConcern(senco, scope, pupil.pupilId, told)
  }
  const supported = pupils.filter(({ status }) => status === 'K')
  for (const [index, told] of plansTold.entries()) {
    const pupil = supported[index]
    if (pupil) await aPlan(senco, scope, pupil.pupilId, told)
  }
}

async function aConcern(senco: Scope, teacher: Scope, pupilId: string, told: (typeof concernsTold)[number]): Promise<void> {
  const { area, seen, tried, decision } = told
  const { concernId } = must(await raiseConcern(teacher, { pupilId, area, seen, tried }))
  if (!decision) return
  const [step, reason, days] = decision
  const lookAgainOn = days === null ? '' : plusDays(senco.today, days)
  must(await decideConcern(senco, { pupilId, concernId, decision: step, reason, lookAgainOn }))
}

async function aPlan(senco: Scope, teacher: Scope, pupilId: string, told: (typeof plansTold)[number]): Promise<void> {
  const { cycleId } = must(await startCycle(senco, { pupilId }))
  const dueOn = plusDays(senco.today, told.reviewIn)
  const outcomes: string[] = []
  for (const outcome of told.outcomes)
    outcomes.push(
      must(await writeOutcome(teacher, { pupilId, cycleId, ...outcome, dueOn, owner: teacher.viewer.name })).outcomeId,
    )
  must(await writePlan(senco, { pupilId, cycleId, version: 1, ...told.plan }))
  const agreedOn = plusDays(senco.today, -told.agreedBefore)
  const reviewOn = told.reviewed ? plusDays(senco.today, -3) : dueOn
  must(
    await agreePlan(senco, {
      pupilId,
      cycleId,
      version: 2,
      agreedOn,
      agreedWith: 'The parents, the pupil and the class teacher',
      reviewOn,
    }),
  )
  for (const outcomeId of outcomes)
    must(await noteProgress(teacher, { pupilId, outcomeId, notedOn: plusDays(senco.today, -9), says: told.note }))
  if (!told.reviewed) return
  const results = Object.fromEntries(
    outcomes.flatMap((id) => [
      [`result-${id}`, 'partly'],
      [`note-${id}`, told.reviewed],
    ]),
  )
  const reviewedOn = plusDays(senco.today, -3)
  must(await reviewCycle(senco, { pupilId, cycleId, version: 3, reviewedOn, startNext: 'yes', ...results }))
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The story was refused: ${JSON.stringify(outcome.refusal)}`)
}
