import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainedForPupil } from '#features/deadlines/public.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { noteProgress } from './note-progress.command.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { reviewCycle } from './review-cycle.command.server.ts'
import { startCycle } from './start-cycle.command.server.ts'
import { withdrawOutcome, writeOutcome } from './write-outcome.command.server.ts'
import { agreePlan, writePlan } from './write-plan.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const onSupport = () => aPupil(alder, { statuses: [['K', '2026-09-01']] })
const cyclesOf = async (pupilId: string) => (await openSupport(senco, { pupilId })).cycles
const dates = { agreedOn: '2026-09-14', agreedWith: 'The parents and Amir', reviewOn: '2026-11-20' }
const first = {
  area: 'CI',
  says: 'Asks for help when stuck, in 8 of 10 lessons',
  baseline: '2 of 10',
  target: '8 of 10',
  dueOn: '2026-11-20',
}

/** A plan agreed in September, with two outcomes. */
async function agreed() {
  const pupilId = await onSupport()
  const { cycleId } = await done(startCycle(senco, { pupilId }))
  const one = await done(writeOutcome(senco, { pupilId, cycleId, ...first, provision: 'A card on the desk' }))
  const two = await done(writeOutcome(senco, { pupilId, cycleId, ...first, says: 'Packs his bag alone' }))
  await done(writePlan(senco, { pupilId, cycleId, version: 1, needs: 'Asking for help', strategies: 'A card to show' }))
  await done(agreePlan(senco, { pupilId, cycleId, version: 2, ...dates }))
  return { pupilId, cycleId, one: one.outcomeId, two: two.outcomeId }
}

describe('a cycle', () => {
  test('begins for a pupil on SEN Support or with a plan, and for nobody else', async () => {
    const pupilId = await aPupil(alder)
    expect(await startCycle(senco, { pupilId })).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
    expect(await cyclesOf(pupilId)).toEqual([])
  })

  test('one at a time: another begins after the review', async () => {
    const { pupilId } = await agreed()
    expect(await startCycle(senco, { pupilId })).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
    expect(await cyclesOf(pupilId)).toHaveLength(1)
  })

  test('is agreed only with outcomes that have a day; a refusal leaves the draft a draft', async () => {
    const pupilId = await onSupport()
    const { cycleId } = await done(startCycle(senco, { pupilId }))
    expect((await agreePlan(senco, { pupilId, cycleId, version: 1, ...dates })).ok).toBe(false)
    await done(writeOutcome(senco, { pupilId, cycleId, ...first, dueOn: '' }))
    expect((await agreePlan(senco, { pupilId, cycleId, version: 1, ...dates })).ok).toBe(false)
    expect((await cyclesOf(pupilId))[0]).toMatchObject({ state: 'draft', agreedOn: null })
  })

  test('once agreed stands as it is: neither its words nor its outcomes change', async () => {
    const { pupilId, cycleId, one } = await agreed()
    const before = await cyclesOf(pupilId)
    const refused = { ok: false, refusal: { kind: 'not-valid' } }
    expect(await writePlan(senco, { pupilId, cycleId, version: 3, needs: 'Other' })).toMatchObject(refused)
    expect(await writeOutcome(senco, { pupilId, cycleId, outcomeId: one, version: 1, ...first, says: 'Other' })).toMatchObject(
      refused,
    )
    expect(await withdrawOutcome(senco, { pupilId, cycleId, outcomeId: one })).toMatchObject(refused)
    expect(await cyclesOf(pupilId)).toEqual(before)
  })

  test('two people write one draft: the second is shown the words of the first, and nothing is written over', async () => {
    const pupilId = await onSupport()
    const { cycleId } = await done(startCycle(senco, { pupilId }))
    await done(writePlan(senco, { pupilId, cycleId, version: 1, needs: 'From Ruth', pupilView: 'I like maps' }))
    expect(await writePlan(senco, { pupilId, cycleId, version: 1, needs: 'From Priya' })).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile', theirs: { needs: 'From Ruth', pupilView: 'I like maps' } },
    })
    expect((await cyclesOf(pupilId))[0]).toMatchObject({ needs: 'From Ruth', pupilView: 'I like maps' })
  })
})

describe('a review', () => {
  test('wants a result for each outcome, and writes nothing without', async () => {
    const { pupilId, cycleId, one, two } = await agreed()
    const review = { pupilId, cycleId, version: 3, reviewedOn: '2026-11-23', [`result-${one}`]: 'met' }
    expect(await reviewCycle(senco, review)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-valid', problems: [{ field: `result-${two}` }] },
    })
    const [cycle] = await cyclesOf(pupilId)
    expect(cycle).toMatchObject({ state: 'agreed' })
    expect(cycle?.outcomes.map(({ result }) => result)).toEqual([null, null])
  })

  test('begins the next cycle with what goes on: from where the pupil now stands, with nothing typed again', async () => {
    const { pupilId, cycleId, one, two } = await agreed()
    const results = {
      [`result-${one}`]: 'partly',
      [`note-${one}`]: '6 of 10',
      [`next-${one}`]: 'continue',
      [`result-${two}`]: 'met',
    }
    await done(reviewCycle(senco, { pupilId, cycleId, version: 3, reviewedOn: '2026-11-23', startNext: 'yes', ...results }))
    const [next, before] = await cyclesOf(pupilId)
    expect(before).toMatchObject({ state: 'reviewed', reviewedOn: '2026-11-23' })
    expect(before?.outcomes.map(({ result, next: goes }) => [result, goes])).toEqual([
      ['partly', 'continue'],
      ['met', 'stop'],
    ])
    expect(next).toMatchObject({ turn: 2, state: 'draft', needs: 'Asking for help', strategies: 'A card to show' })
    expect(next?.outcomes).toMatchObject([
      { says: first.says, baseline: '6 of 10', target: '8 of 10', dueOn: null, provision: 'A card on the desk', follows: one },
    ])
  })

  test('a draft is not reviewed, and a review is not recorded twice', async () => {
    const { pupilId, cycleId, one, two } = await agreed()
    const review = { pupilId, cycleId, version: 3, reviewedOn: '2026-11-23', [`result-${one}`]: 'met', [`result-${two}`]: 'met' }
    await done(reviewCycle(senco, review))
    expect(await reviewCycle(senco, { ...review, version: 4 })).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
    expect(await cyclesOf(pupilId)).toHaveLength(1)
  })
})

test('a cycle or an outcome of another pupil, named beside this one, is not there', async () => {
  const [mine, other] = [await agreed(), await agreed()]
  const pupilId = await onSupport()
  const { cycleId } = await done(startCycle(senco, { pupilId }))
  const missing = { ok: false, refusal: { kind: 'not-found' } }
  const { pupilId: mineId } = mine
  expect(await writePlan(senco, { pupilId: mineId, cycleId, version: 1, needs: 'x' })).toMatchObject(missing)
  expect(await agreePlan(senco, { pupilId: mineId, cycleId, version: 1, ...dates })).toMatchObject(missing)
  expect(
    await reviewCycle(senco, { pupilId: mineId, cycleId: other.cycleId, version: 3, reviewedOn: '2026-11-23' }),
  ).toMatchObject(missing)
  expect(await withdrawOutcome(senco, { pupilId, cycleId, outcomeId: other.one })).toMatchObject(missing)
  expect(await writeOutcome(senco, { pupilId, cycleId, outcomeId: other.one, version: 1, ...first })).toMatchObject(missing)
})

test('what was seen is noted in a plan under way, and only there', async () => {
  const { pupilId, one } = await agreed()
  await done(noteProgress(senco, { pupilId, outcomeId: one, notedOn: '2026-11-02', says: 'Showed the card twice' }))
  expect((await cyclesOf(pupilId))[0]?.outcomes[0]?.progress).toMatchObject([{ says: 'Showed the card twice' }])
  const other = await agreed()
  expect(await noteProgress(senco, { pupilId, outcomeId: other.one, notedOn: '2026-11-02', says: 'x' })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-found' },
  })
})

test('the duties follow by themselves: the plan has its day of review, the review is late, then held', async () => {
  const { pupilId, cycleId, one, two } = await agreed()
  const due = async () => {
    const at = { schoolId: alder.school.id, today: '2026-11-23' }
    const answers = await asSchool(alder.database, at.schoolId, (db) => explainedForPupil(db, at, pupilId))
    return Object.fromEntries(answers.filter(({ duty }) => duty.startsWith('apdr-')).map(({ duty, state }) => [duty, state]))
  }
  expect(await due()).toEqual({ 'apdr-plan': 'met', 'apdr-review': 'late' })
  const results = { [`result-${one}`]: 'met', [`result-${two}`]: 'met' }
  await done(reviewCycle(senco, { pupilId, cycleId, version: 3, reviewedOn: '2026-11-23', ...results }))
  expect(await due()).toEqual({ 'apdr-plan': 'met', 'apdr-review': 'met' })
})

test('the database itself keeps one open cycle for a pupil', async () => {
  const { pupilId } = await agreed()
  await expect(
    asSchool(alder.database, alder.school.id, (db) =>
      sql`insert into cycle (school_id, pupil_id, cycle_id, turn, state, recorded_by)
        values (${alder.school.id}, ${pupilId}, gen_random_uuid(), 2, 'draft', ${senco.viewer.staffId})`.execute(db),
    ),
  ).rejects.toThrow(/cycle_one_open/)
})
