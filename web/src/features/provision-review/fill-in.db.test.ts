import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { fillIn } from './fill-in.command.server.ts'
import { listDue } from './list-due.query.server.ts'
import { openFilling } from './open-filling.query.server.ts'
import { openImpact } from './open-impact.query.server.ts'
import { openReview } from './open-review.query.server.ts'
import { saveReview, undoReview } from './save-review.command.server.ts'

const today = '2026-11-23'
const dayOfClock = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

let end: () => Promise<void>
let door: Parameters<typeof aSchool>[0]
let alder: TestSchool
let senco: Scope
let assistant: Scope
let pupils: string[]
let group: GroupMade
let made = 0

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  door = fresh.door
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  await aTerm(alder, senco.viewer.staffId)
  pupils = [await aPupil(alder, { surname: 'One' }), await aPupil(alder, { surname: 'Two' })]
})
beforeEach(async () => {
  assistant = await alder.as(['teaching-assistant'])
  const by = senco.viewer.staffId
  const provision = `Reading ${++made}`
  group = await aProvisionGroup(alder, { by, pupils, staffId: assistant.viewer.staffId, provision, reviewOn: '2026-11-27' })
})
afterAll(() => end())

const inSchool = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(alder.database, alder.school.id, work)
const place = (pupil: number): string => group.places.get(pupils[pupil] ?? '') ?? ''
const seen = async (scope = assistant) => {
  const { roundId, fillingId } = await openFilling(scope, { groupId: group.groupId })
  return { groupId: group.groupId, seen: roundId ?? '', seenFilled: fillingId ?? '' }
}
const ofTwo = { went: 2, exit: 74, entry: 70 }
const about = (given: { went?: string; exit?: string; entry?: string; reason?: string }, pupil = 1) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`${name}-${place(pupil)}`, value]))
const page = () => openReview(senco, { groupId: group.groupId, corrects: null })
const kept = () =>
  inSchool(async (db) => {
    const { rows } = await sql<{ fills: number; reviews: number; ends: number; reviewOn: string }>`select
      (select count(*)::int from provision_review_fill f where f.school_id = g.school_id and f.group_id = g.group_id) as fills,
      (select count(*)::int from provision_review r where r.school_id = g.school_id and r.group_id = g.group_id) as reviews,
      (select count(*)::int from provision_place p where p.school_id = g.school_id and p.group_id = g.group_id and p.ends_on is not null) as ends,
      g.review_on::text as "reviewOn" from provision_group g where g.group_id = ${group.groupId}`.execute(db)
    return rows[0]
  })

test('what an adult fills in waits for the SENCO under their name, and decides nothing', async () => {
  const before = JSON.stringify(await openImpact(senco, null))
  const typed = about({ went: '2', exit: '74', entry: '70', reason: 'Tired on Mondays', decision: 'stop' } as object)
  expect(await fillIn(assistant, { ...(await seen()), ...typed })).toMatchObject({ ok: true })
  expect(await kept()).toEqual({ fills: 1, reviews: 0, ends: 0, reviewOn: '2026-11-27' })
  const { places } = await page()
  expect(places.map(({ filled }) => filled)).toEqual([
    null,
    { ...ofTwo, note: 'Tired on Mondays', by: 'A teaching-assistant', on: today },
  ])
  const { lines } = await listDue(senco, null)
  expect(lines.find(({ groupId }) => groupId === group.groupId)).toMatchObject({
    filledBy: 'A teaching-assistant',
    reviewedOn: null,
  })
  // No effect is counted from it.
  expect(JSON.stringify(await openImpact(senco, null))).toBe(before)
  const log = await logOf(alder, 'provision-review.fill-in')
  expect(log.at(-1)).toMatchObject({ outcome: 'done', pupils: [pupils[1]] })
})

test('one press fills in all others as expected; what is left as it was is not kept again', async () => {
  expect(await fillIn(assistant, { ...(await seen()), ...about({ went: '4' }, 0), all: 'as-expected' })).toMatchObject({
    ok: true,
  })
  expect((await page()).places.map(({ filled }) => filled?.went)).toEqual([4, null])
  const again = { ...(await seen()), ...about({ went: '4' }, 0), ...about({ went: 'cannot' }) }
  expect(await fillIn(assistant, again)).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
  expect(await fillIn(assistant, { ...again, ...about({ went: '3' }) })).toMatchObject({ ok: true })
  expect(await kept()).toMatchObject({ fills: 3 })
  expect((await page()).places.map(({ filled }) => filled?.went)).toEqual([4, 3])
})

test('the SENCO saves with it or against it, and it waits no longer; taken back, it waits again', async () => {
  await fillIn(assistant, { ...(await seen()), ...about({ went: '2', exit: '74' }) })
  const { fillingId } = await page()
  const form = { groupId: group.groupId, seen: '', corrects: '', reviewedOn: today, nextReviewOn: '', all: 'as-expected' }
  const saved = await saveReview(senco, { ...form, seenFilled: fillingId ?? '', ...about({ went: '3', exit: '74' }) })
  expect(saved).toMatchObject({ ok: true })
  expect((await page()).places.map(({ filled }) => filled)).toEqual([null, null])
  expect((await openFilling(assistant, { groupId: group.groupId })).places.map(({ filled }) => filled)).toEqual([null, null])
  const roundId = saved.ok ? saved.value.roundId : ''
  expect(await undoReview({ ...senco, today: dayOfClock }, { groupId: group.groupId, roundId })).toMatchObject({ ok: true })
  expect((await page()).places.map(({ filled }) => filled?.went ?? null)).toEqual([null, 2])
})

test('two who fill in at the same time, and a review saved meanwhile: the second sees what the first said', async () => {
  const other = await alder.as(['teacher'])
  await inSchool((db) =>
    sql`insert into provision_adult (school_id, adult_id, group_id, staff_id, starts_on)
      values (${alder.school.id}, ${newId()}, ${group.groupId}, ${other.viewer.staffId}, '2026-09-07')`.execute(db),
  )
  const opened = await seen(other)
  await fillIn(assistant, { ...(await seen()), ...about({ went: '2', reason: 'Settles late' }) })
  const second = await fillIn(other, { ...opened, ...about({ went: '4' }) })
  const theirs = { [place(1)]: 'Less than expected, Settles late (A teaching-assistant)' }
  expect(second).toMatchObject({ ok: false, refusal: { kind: 'changed-meanwhile', theirs } })
  const form = { groupId: group.groupId, seen: '', reviewedOn: today, nextReviewOn: '', all: 'as-expected' }
  expect(await saveReview(senco, form)).toMatchObject({ ok: false, refusal: { kind: 'changed-meanwhile', theirs } })
  expect(await kept()).toMatchObject({ fills: 1, reviews: 0 })
  const { fillingId } = await page()
  expect(await saveReview(senco, { ...form, seenFilled: fillingId ?? '' })).toMatchObject({ ok: true })
  expect(await fillIn(other, { ...opened, seenFilled: fillingId ?? '', ...about({ went: '4' }) })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { [place(0)]: expect.stringContaining('Continue') } },
  })
  expect(await kept()).toMatchObject({ fills: 1 })
})

test('only an adult of the group, and only while they are one: to anybody else it is not there, and nothing is kept', async () => {
  const whole = { groupId: group.groupId, seen: '', seenFilled: '', all: 'as-expected' }
  const gone = (wanted: Promise<unknown>) => expect(wanted).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  const stranger = await alder.as(['teaching-assistant'])
  const elsewhere = await (await aSchool(door)).as(['teacher'])
  for (const scope of [stranger, elsewhere]) {
    await gone(openFilling(scope, { groupId: group.groupId }))
    expect(await fillIn(scope, whole)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  }
  expect(await fillIn(await alder.as(['governor']), whole)).toMatchObject({ ok: false })
  expect(await saveReview(assistant, { ...whole, reviewedOn: today })).toMatchObject({ refusal: { kind: 'not-allowed' } })
  const asGroup = (change: ReturnType<typeof sql>) => inSchool((db) => change.execute(db))
  await asGroup(sql`update provision_adult set ends_on = '2026-11-20' where group_id = ${group.groupId}`)
  await gone(openFilling(assistant, { groupId: group.groupId }))
  expect(await fillIn(assistant, whole)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  expect(await kept()).toMatchObject({ fills: 0 })
})

test('mistakes are named at their fields and nothing is kept; nothing of a review or a cost is on the page', async () => {
  const bad = { ...about({ went: '5', exit: 'many' }), ...about({ went: '1' }, 0) }
  expect(await fillIn(assistant, { ...(await seen()), ...bad })).toMatchObject({
    refusal: { problems: [{ field: `reason-${place(0)}` }, { field: `exit-${place(1)}` }] },
  })
  expect(await fillIn(assistant, { ...(await seen()), ...about({ entry: '12' }) })).toMatchObject({
    refusal: { problems: [{ field: `went-${place(1)}` }] },
  })
  expect(await kept()).toMatchObject({ fills: 0 })
  const form = { groupId: group.groupId, seen: '', reviewedOn: today, nextReviewOn: '' }
  await saveReview(senco, { ...form, ...about({ went: '1', reason: 'Words of the SENCO' }) })
  expect(JSON.stringify(await openFilling(assistant, { groupId: group.groupId }))).not.toMatch(/SENCO|pence|decision/i)
})
