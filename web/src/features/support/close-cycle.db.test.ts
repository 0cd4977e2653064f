import { afterAll, beforeAll, expect, test } from 'vitest'
import { explainedForPupil } from '#features/deadlines/public.server.ts'
import { aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { closeCycle, reopenCycle } from './close-cycle.command.server.ts'
import { noteProgress } from './note-progress.command.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { planPaper } from './plan.document.ts'
import { reviewCycle } from './review-cycle.command.server.ts'
import { rollForward } from './roll-forward.command.server.ts'
import { startCycle } from './start-cycle.command.server.ts'
import { writeOutcome } from './write-outcome.command.server.ts'
import { agreePlan, writePlan } from './write-plan.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let stranger: Scope
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  stranger = await (await aSchool(fresh.door)).as(['senco'])
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const newest = async (pupilId: string) => (await openSupport(senco, { pupilId })).cycles[0]

async function aDraft() {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-09-01']] })
  const { cycleId } = await done(startCycle(senco, { pupilId }))
  const outcome = { area: 'CI', says: 'Asks for help when stuck, in 8 of 10 lessons', baseline: '2 of 10', dueOn: '2026-11-20' }
  const { outcomeId } = await done(writeOutcome(senco, { pupilId, cycleId, ...outcome }))
  await done(writePlan(senco, { pupilId, cycleId, version: 1, needs: 'Asking for help' }))
  return { pupilId, cycleId, outcomeId, version: 2 }
}
async function aPlan() {
  const draft = await aDraft()
  const dates = { agreedOn: '2026-09-14', agreedWith: 'The parents', reviewOn: '2026-11-20' }
  await done(agreePlan(senco, { ...draft, ...dates }))
  return { ...draft, version: 3 }
}
const closing = { why: 'replaced', closedOn: '2026-11-20', because: 'A plan of the hospital school' }

test('a plan is closed with why, and does not count as reviewed: no result, no review, nothing noted after it', async () => {
  const { outcomeId, ...plan } = await aPlan()
  const { pupilId } = plan
  await done(closeCycle(senco, { ...plan, ...closing }))
  const cycle = await newest(pupilId)
  expect(cycle).toMatchObject({
    state: 'closed',
    reviewedOn: null,
    agreedOn: '2026-09-14',
    closed: { from: 'agreed', on: '2026-11-20', why: 'replaced', because: closing.because },
    outcomes: [{ result: null, next: null }],
  })
  expect((await reviewCycle(senco, { ...plan, version: 4, reviewedOn: '2026-11-21', [`result-${outcomeId}`]: 'met' })).ok).toBe(
    false,
  )
  expect((await noteProgress(senco, { pupilId, outcomeId, notedOn: '2026-11-21', says: 'x' })).ok).toBe(false)
  expect((await closeCycle(senco, { ...plan, ...closing, version: 4 })).ok).toBe(false)
  expect((await logOf(alder, 'support.close')).some(({ outcome }) => outcome === 'done')).toBe(true)
  const paper = JSON.stringify(
    planPaper({
      about: { forename: 'A', surname: 'B', year: '9', class: '9C' },
      school: 'S',
      today: '2026-11-23',
      cycle: cycle as never,
    }),
  )
  expect(paper).toContain('20 November 2026, without a review. Another plan takes its place: A plan of the hospital school')
  expect(paper).not.toContain('Reviewed')
})

test('without why, before it was agreed, in the future, by another school or over another’s change it is not closed', async () => {
  const { outcomeId: _, ...plan } = await aPlan()
  for (const wrong of [
    { why: '' },
    { because: ' ' },
    { closedOn: '2026-09-13' },
    { closedOn: '2026-11-24' },
    { version: 2 },
    { cycleId: '00000000-0000-4000-8000-000000000000' },
  ])
    expect((await closeCycle(senco, { ...plan, ...closing, ...wrong })).ok).toBe(false)
  expect((await closeCycle(stranger, { ...plan, ...closing })).ok).toBe(false)
  expect((await newest(plan.pupilId))?.state).toBe('agreed')
})

test('a draft that is closed stays to be read, and the next cycle begins with what was written and its outcomes', async () => {
  const { outcomeId, ...draft } = await aDraft()
  const { pupilId } = draft
  await done(closeCycle(senco, { ...draft, ...closing, why: 'other' }))
  await done(startCycle(senco, { pupilId }))
  const { cycles } = await openSupport(senco, { pupilId })
  expect(cycles).toMatchObject([
    { turn: 2, state: 'draft', needs: 'Asking for help', outcomes: [{ follows: outcomeId, baseline: '2 of 10', result: null }] },
    { turn: 1, state: 'closed', needs: 'Asking for help', closed: { from: 'draft' } },
  ])
  const [, first] = cycles
  expect(await reopenCycle(senco, { ...draft, version: first?.version })).toMatchObject({ refusal: { kind: 'not-valid' } })
})

test('on the day it was closed it is taken back without a reason, later with one, and is what it was', async () => {
  const { outcomeId: _, ...plan } = await aPlan()
  await done(closeCycle(senco, { ...plan, ...closing }))
  const at = { ...plan, version: 4 }
  const tomorrow = { ...senco, today: '2026-11-24' }
  expect(await reopenCycle(tomorrow, at)).toMatchObject({ refusal: { problems: [{ field: 'because' }] } })
  expect((await reopenCycle(senco, { ...at, version: 3 })).ok).toBe(false)
  await done(reopenCycle(senco, at))
  expect(await newest(plan.pupilId)).toMatchObject({
    state: 'agreed',
    closed: null,
    agreedOn: '2026-09-14',
    reviewOn: '2026-11-20',
  })
  await done(closeCycle(senco, { ...plan, ...closing, version: 5 }))
  await done(reopenCycle(tomorrow, { ...at, version: 6, because: 'The other plan was withdrawn' }))
  expect((await newest(plan.pupilId))?.state).toBe('agreed')
})

test('of two who close and review at once one is refused', async () => {
  const { outcomeId, ...plan } = await aPlan()
  const both = await Promise.all([
    closeCycle(senco, { ...plan, ...closing }),
    reviewCycle(senco, { ...plan, reviewedOn: '2026-11-20', [`result-${outcomeId}`]: 'met', [`next-${outcomeId}`]: 'stop' }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a closed plan asks for no review, and the pupil can be rolled forward', async () => {
  const { outcomeId: _, ...plan } = await aPlan()
  const at = { schoolId: alder.school.id, today: senco.today }
  const due = async () => {
    const answers = await asSchool(alder.database, at.schoolId, (db) => explainedForPupil(db, at, plan.pupilId))
    return answers.filter(({ state }) => state === 'late').map(({ duty }) => duty)
  }
  expect(await due()).toContain('apdr-review')
  await done(closeCycle(senco, { ...plan, ...closing }))
  expect(await due()).not.toContain('apdr-review')
  await done(rollForward(senco, { pupils: plan.pupilId }))
  expect(await newest(plan.pupilId)).toMatchObject({ turn: 2, state: 'draft', outcomes: [{ baseline: '2 of 10' }] })
})
