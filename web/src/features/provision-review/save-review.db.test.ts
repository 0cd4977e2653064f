import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { GroupMade } from '#features/provision/provision-scene.testing.ts'
import { logOf } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aGroupToReview, allHeld, aReviewScene, done, type ReviewScene, sentOf, today } from '#tests/support/review-scene.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openReview } from './open-review.query.server.ts'
import { saveReview, undoReview } from './save-review.command.server.ts'

/** A round is taken back on the day it was saved, by the clock. */
const dayOfClock = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

let scene: ReviewScene
let alder: TestSchool
let senco: Scope
let pupils: string[]
let group: GroupMade
let made = 0

beforeAll(async () => {
  scene = await aReviewScene()
  ;({ alder, senco, pupils } = scene)
})
beforeEach(async () => {
  group = await aGroupToReview(scene, ++made)
})
afterAll(() => scene.end())

const place = (pupil: number): string => group.places.get(pupils[pupil] ?? '') ?? ''
const form = (also: Record<string, unknown> = {}) => sentOf(group, also)
const page = (scope = senco, corrects?: string) => openReview(scope, { groupId: group.groupId, corrects: corrects ?? null })
const saidOf = async () =>
  (await page()).places.map(({ surname, reviews }) => [surname, ...reviews.map(({ went, decision }) => `${went} ${decision}`)])

const inSchool = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(alder.database, alder.school.id, work)
const rowsOf = async (where: 'all' | 'standing' = 'standing') =>
  inSchool(async (db) => {
    const only = where === 'standing' ? sql`and withdrawn_at is null and replaced_by is null` : sql``
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from provision_review
      where school_id = ${alder.school.id} and group_id = ${group.groupId} ${only}`.execute(db)
    return rows[0]?.n ?? 0
  })
/** The days after today on which the ledger still plans sessions for a pupil. */
const plannedAfter = async (pupil: number, day: string) =>
  inSchool(async (db) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from session_pupil_line where school_id = ${alder.school.id}
      and group_id = ${group.groupId} and pupil_id = ${pupils[pupil] ?? ''} and state <> 'gone' and day > ${day}`.execute(db)
    return rows[0]?.n ?? 0
  })

test('one press reviews all that are open as expected, the exceptions apart, and plans the next review', async () => {
  await allHeld(scene, group)
  await done(
    saveReview(
      senco,
      form({ all: 'as-expected', [`went-${place(1)}`]: '2', [`exit-${place(1)}`]: '74', [`entry-${place(1)}`]: '70' }),
    ),
  )
  expect(await saidOf()).toEqual([
    ['One', '3 continue'],
    ['Two', '2 continue'],
    ['Wren', '3 continue'],
  ])
  const { places, reviewOn, latest } = await page()
  expect(places[1]).toMatchObject({ entry: 70, reviews: [{ exit: 74, reviewedOn: today }] })
  expect([reviewOn, latest?.reviewedOn]).toEqual(['2027-01-18', today])
  const [entry] = await logOf(alder, 'provision-review.save')
  expect(entry?.pupils.toSorted()).toEqual(pupils.toSorted())
})

test('what nobody was given did not go as expected: it cannot be told yet', async () => {
  await done(saveReview(senco, form({ all: 'as-expected' })))
  expect((await saidOf())[0]).toEqual(['One', 'null continue'])
})

test('only what is filled in is saved where nothing is set for all, and a beginning may be typed by itself', async () => {
  await done(saveReview(senco, form({ [`went-${place(0)}`]: '4', [`entry-${place(2)}`]: '12,5' })))
  expect(await saidOf()).toEqual([['One', '4 continue'], ['Two'], ['Wren']])
  expect((await page()).places[2]).toMatchObject({ entry: 12.5 })
})

test('a reason is asked for far from what was expected and where it changes or stops; nothing is saved without it', async () => {
  for (const [wrong, field] of [
    [{ [`went-${place(0)}`]: '1' }, `reason-${place(0)}`],
    [{ [`went-${place(0)}`]: '5' }, `reason-${place(0)}`],
    [{ [`went-${place(0)}`]: '3', [`decision-${place(0)}`]: 'stop' }, `reason-${place(0)}`],
    [{ [`went-${place(0)}`]: '3', [`decision-${place(0)}`]: 'change' }, `reason-${place(0)}`],
    [{ [`decision-${place(0)}`]: 'stop', [`reason-${place(0)}`]: 'Done' }, `went-${place(0)}`],
    [{ [`exit-${place(0)}`]: 'lots' }, `exit-${place(0)}`],
    [{ all: 'as-expected', reviewedOn: '2026-11-24' }, 'reviewedOn'],
    [{ all: 'as-expected', reviewedOn: '2026-09-01' }, 'reviewedOn'],
    [{ all: 'as-expected', nextReviewOn: today }, 'nextReviewOn'],
    [{}, ''],
  ] as const)
    expect(await saveReview(senco, form(wrong))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-valid', problems: [{ field }] },
    })
  expect(await rowsOf('all')).toBe(0)
  expect((await page()).reviewOn).toBe('2026-11-20')
})

test('stop ends the place on that day, and the ledger plans no more for that pupil; taking it back gives both back', async () => {
  const before = await plannedAfter(0, today)
  expect(before).toBeGreaterThan(0)
  const stop = { [`went-${place(0)}`]: '4', [`decision-${place(0)}`]: 'stop', [`reason-${place(0)}`]: 'Reads with the class now' }
  const { roundId } = await done(saveReview(senco, form(stop)))
  expect((await page()).places[0]).toMatchObject({ endsOn: today })
  expect((await page()).open.map(({ surname }) => surname)).toEqual(['Two', 'Wren'])
  expect([await plannedAfter(0, today), await plannedAfter(1, today)]).toEqual([0, before])
  await done(undoReview({ ...senco, today: dayOfClock }, { groupId: group.groupId, roundId }))
  expect((await page()).places[0]).toMatchObject({ endsOn: null, reviews: [] })
  expect([await plannedAfter(0, today), (await page()).reviewOn]).toEqual([before, '2026-11-20'])
  expect((await undoReview({ ...senco, today: dayOfClock }, { groupId: group.groupId, roundId })).ok).toBe(false)
})

test('where everybody stops, no next review is planned', async () => {
  await done(saveReview(senco, form({ all: 'chosen', allWent: '3', allDecision: 'stop', allReason: 'The block is over' })))
  expect((await page()).reviewOn).toBe(null)
  expect((await page()).open).toEqual([])
})

test('of two who review the same group the second sees what the first saved, and saving again keeps both', async () => {
  await allHeld(scene, group)
  await done(saveReview(senco, form({ [`went-${place(0)}`]: '2' })))
  const admin = await alder.as(['sen-administrator'])
  const typed = { [`went-${place(0)}`]: '4', [`went-${place(1)}`]: '3' }
  expect(await saveReview(admin, form(typed))).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { [place(0)]: 'Less than expected, Continue (A senco)' } },
  })
  expect(await rowsOf('all')).toBe(1)
  const { latest } = await page(admin)
  await done(saveReview(admin, form({ ...typed, seen: latest?.roundId, all: 'as-expected' })))
  expect(await saidOf()).toEqual([
    ['One', '4 continue'],
    ['Two', '3 continue'],
    ['Wren', '3 continue'],
  ])
  expect([await rowsOf('all'), await rowsOf()]).toEqual([4, 3])
})

test('two who save at the very same time: one is told', async () => {
  const both = await Promise.all([
    saveReview(senco, form({ all: 'as-expected' })),
    saveReview(senco, form({ all: 'as-expected' })),
  ])
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(await rowsOf('all')).toBe(3)
})

test('a correction takes the place of what was said, keeps it, and lets a pupil go on who was stopped', async () => {
  const stop = { [`went-${place(0)}`]: '3', [`decision-${place(0)}`]: 'stop', [`reason-${place(0)}`]: 'A mistake' }
  const { roundId } = await done(saveReview(senco, form({ ...stop, reviewedOn: '2026-11-20' })))
  const { open } = await page(senco, roundId)
  expect(open.find(({ surname }) => surname === 'One')).toMatchObject({ ended: false })
  const put = { seen: roundId, corrects: roundId, [`went-${place(0)}`]: '3', [`decision-${place(0)}`]: 'continue' }
  const again = await done(saveReview(senco, form({ ...put, reviewedOn: '2026-11-20' })))
  expect((await page()).places[0]).toMatchObject({ endsOn: null, reviews: [{ decision: 'continue' }] })
  expect([await rowsOf('all'), await rowsOf(), await plannedAfter(0, today)]).toEqual([2, 1, await plannedAfter(1, today)])
  // The correction is taken back: what it put right stands again.
  await done(undoReview({ ...senco, today: dayOfClock }, { groupId: group.groupId, roundId: again.roundId }))
  expect((await page()).places[0]).toMatchObject({ endsOn: '2026-11-20', reviews: [{ decision: 'stop' }] })
  expect(await plannedAfter(0, today)).toBe(0)
})

test('a set for all leaves those alone who were reviewed on that day', async () => {
  await allHeld(scene, group)
  const { roundId } = await done(saveReview(senco, form({ [`went-${place(0)}`]: '2' })))
  await done(saveReview(senco, form({ seen: roundId, all: 'as-expected' })))
  expect((await saidOf())[0]).toEqual(['One', '2 continue'])
})

test('nobody but those who review may, the group of another school is not there, and nothing is written', async () => {
  const birch = await aSchool(scene.door, { name: 'Elsewhere' })
  const stranger = await birch.as(['senco'])
  expect(await saveReview(stranger, form({ all: 'as-expected' }))).toMatchObject({ refusal: { kind: 'not-found' } })
  await expect(page(stranger)).rejects.toThrow('refused: not-found')
  for (const role of ['teacher', 'teaching-assistant', 'leadership', 'governor'] as const)
    expect(await saveReview(await alder.as([role]), form({ all: 'as-expected' }))).toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
  const no = { groupId: crypto.randomUUID(), all: 'as-expected' }
  expect(await saveReview(senco, form(no))).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await rowsOf('all')).toBe(0)
})
