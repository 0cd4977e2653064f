import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { noteProgress } from './note-progress.command.server.ts'
import { openPlans, printPlans, pupilsWithPlans } from './open-plans.query.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { reviewCycle } from './review-cycle.command.server.ts'
import { rollForward, undoRoll } from './roll-forward.command.server.ts'
import { startCycle } from './start-cycle.command.server.ts'
import { writeOutcome } from './write-outcome.command.server.ts'
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
const cyclesOf = async (pupilId: string) => (await openSupport(senco, { pupilId })).cycles
const counting = { counted: 'lessons of 10', countedFrom: '2', countedTo: '8' }
const outcome = {
  area: 'CI',
  says: 'Asks for help when stuck',
  baseline: '2 of 10',
  target: '8 of 10',
  dueOn: '2026-11-20',
  ...counting,
}

/** A plan under way with two outcomes, one of which is counted; reviewed where that is asked for. */
async function aPlan({ reviewed = true, seen = null as string | null } = {}) {
  const pupilId = await aPupil(alder, { statuses: [['K', '2026-09-01']] })
  const { cycleId } = await done(startCycle(senco, { pupilId }))
  const one = await done(writeOutcome(senco, { pupilId, cycleId, ...outcome }))
  const two = await done(
    writeOutcome(senco, { pupilId, cycleId, ...outcome, says: 'Packs his bag', counted: '', countedFrom: '', countedTo: '' }),
  )
  await done(writePlan(senco, { pupilId, cycleId, version: 1, needs: 'Asking', strategies: 'A card' }))
  await done(
    agreePlan(senco, { pupilId, cycleId, version: 2, agreedOn: '2026-09-14', agreedWith: 'All', reviewOn: '2026-11-20' }),
  )
  if (seen)
    await done(noteProgress(senco, { pupilId, outcomeId: one.outcomeId, notedOn: '2026-11-02', says: 'Seen', counted: seen }))
  const results = {
    [`result-${one.outcomeId}`]: 'partly',
    [`note-${one.outcomeId}`]: '5 of 10',
    [`result-${two.outcomeId}`]: 'met',
  }
  if (reviewed) await done(reviewCycle(senco, { pupilId, cycleId, version: 3, reviewedOn: '2026-11-20', ...results }))
  return { pupilId, outcomeId: one.outcomeId }
}

describe('rolling forward', () => {
  test('begins the next cycle for all, with what goes on from where each pupil now stands', async () => {
    const [one, two] = [await aPlan({ seen: '5' }), await aPlan()]
    const first = await aPupil(alder, { statuses: [['E', '2026-09-01']] })
    expect(await done(rollForward(senco, { pupils: [one.pupilId, two.pupilId, first] }))).toMatchObject({
      pupils: 3,
      outcomes: 2,
    })
    const [draft, before] = await cyclesOf(one.pupilId)
    expect(draft).toMatchObject({ turn: 2, state: 'draft', needs: 'Asking', strategies: 'A card', version: 1 })
    expect(draft?.outcomes).toMatchObject([
      {
        says: outcome.says,
        baseline: '5 of 10',
        dueOn: null,
        counted: 'lessons of 10',
        countedFrom: 5,
        countedTo: 8,
        follows: one.outcomeId,
      },
    ])
    expect(before).toMatchObject({ turn: 1, state: 'reviewed' })
    expect((await cyclesOf(two.pupilId))[0]?.outcomes).toMatchObject([{ countedFrom: 2, countedTo: 8 }])
    expect(await cyclesOf(first)).toMatchObject([{ turn: 1, state: 'draft', outcomes: [] }])
  })

  test('begins none where one of them cannot begin, or is not this school’s', async () => {
    const [ready, running] = [await aPlan(), await aPlan({ reviewed: false })]
    const off = await aPupil(alder)
    for (const other of [running.pupilId, off, '0199c1b0-0000-7000-8000-000000000001'])
      expect((await rollForward(senco, { pupils: [ready.pupilId, other] })).ok).toBe(false)
    expect((await rollForward(senco, { pupils: [] })).ok).toBe(false)
    expect(await cyclesOf(ready.pupilId)).toHaveLength(1)
    expect((await openPlans(senco, { search: 'status=register' })).lines).toContainEqual(
      expect.objectContaining({ pupilId: running.pupilId, notReady: 'The plan is not reviewed yet' }),
    )
  })

  test('two people at once: one roll stands, and nobody has two drafts', async () => {
    const pupils = [(await aPlan()).pupilId, (await aPlan()).pupilId]
    const both = await Promise.all([rollForward(senco, { pupils }), rollForward(senco, { pupils })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    for (const pupilId of pupils) expect(await cyclesOf(pupilId)).toHaveLength(2)
  })

  test('is undone while nobody has written; what was written on stays, and a second undoing does nothing', async () => {
    const pupils = [(await aPlan()).pupilId, (await aPlan()).pupilId, (await aPlan()).pupilId]
    const { rollId } = await done(rollForward(senco, { pupils }))
    const [kept = '', added = '', back = ''] = pupils
    const [draft] = await cyclesOf(kept)
    await done(writePlan(senco, { pupilId: kept, cycleId: draft?.cycleId ?? '', version: 1, needs: 'Written since' }))
    const [other] = await cyclesOf(added)
    await done(writeOutcome(senco, { pupilId: added, cycleId: other?.cycleId ?? '', ...outcome }))
    expect(await done(undoRoll(senco, { rollId }))).toEqual({ back: 1, stay: 2 })
    expect((await cyclesOf(kept))[0]).toMatchObject({ state: 'draft', needs: 'Written since' })
    expect((await cyclesOf(added))[0]?.outcomes).toHaveLength(2)
    expect((await cyclesOf(back)).map(({ state }) => state)).toEqual(['reviewed'])
    expect((await undoRoll(senco, { rollId })).ok).toBe(false)
    // And it can begin again.
    await done(rollForward(senco, { pupils: [back] }))
    expect((await cyclesOf(back))[0]).toMatchObject({ turn: 2, state: 'draft' })
  })

  test('200 pupils in one step take a moment', async () => {
    const pupils = []
    for (let n = 0; n < 200; n++) pupils.push(await aPupil(alder, { statuses: [['K', '2026-09-01']] }))
    const started = performance.now()
    await done(rollForward(senco, { pupils }))
    const took = performance.now() - started
    console.log(`rolling 200 pupils forward: ${Math.round(took)} ms`)
    expect(took).toBeLessThan(5000)
  })
})

describe('what is counted', () => {
  test('is said whole or not at all, and nothing is written otherwise', async () => {
    const pupilId = await aPupil(alder, { statuses: [['K', '2026-09-01']] })
    const { cycleId } = await done(startCycle(senco, { pupilId }))
    for (const wrong of [{ countedFrom: 'two' }, { countedTo: '' }, { counted: '' }, { countedTo: '2' }])
      expect((await writeOutcome(senco, { pupilId, cycleId, ...outcome, ...wrong })).ok).toBe(false)
    expect((await cyclesOf(pupilId))[0]?.outcomes).toEqual([])
    await done(writeOutcome(senco, { pupilId, cycleId, ...outcome, countedFrom: '2,5' }))
    expect((await cyclesOf(pupilId))[0]?.outcomes).toMatchObject([{ countedFrom: 2.5, countedTo: 8 }])
  })

  test('that has reached its aim is not carried as a number any more', async () => {
    const { pupilId } = await aPlan({ seen: '8' })
    await done(startCycle(senco, { pupilId }))
    expect((await cyclesOf(pupilId))[0]?.outcomes).toMatchObject([{ counted: null, countedFrom: null, baseline: '5 of 10' }])
  })
})

test('the plans of those listed are printed, the newest of each, and who has none is left out', async () => {
  const { pupilId } = await aPlan()
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update pupil set registration_group = 'PRINT' where pupil_id = ${pupilId}`.execute(db),
  )
  await aPupil(alder, { class: 'PRINT', statuses: [['K', '2026-09-01']] })
  const at = { schoolId: alder.school.id, today: senco.today, search: 'class=PRINT&status=register' }
  const pupils = await asSchool(alder.database, alder.school.id, (db) => pupilsWithPlans(db, at))
  const plans = await printPlans(senco, { pupils })
  expect(plans.map(({ about, cycle }) => [about.pupilId, cycle.turn, cycle.state])).toEqual([[pupilId, 1, 'reviewed']])
})
