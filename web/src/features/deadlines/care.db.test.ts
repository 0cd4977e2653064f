import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { bringBack, giveTo, putAside, takeBack } from './care.command.server.ts'
import { openToday } from './open-today.query.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
let teacher: Scope
beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  teacher = await alder.as(['teacher'])
})
afterAll(() => fresh.end())

let late: string
let other: string
const told = (pupilId: string) => `inform-parent-of-sep~${pupilId}`
beforeEach(async () => {
  late = await aPupil(alder, { surname: 'Marsh', statuses: [['K', '2026-11-02']] })
  other = await aPupil(alder, { surname: 'Reed', statuses: [['K', '2026-11-09']] })
})

const itemOf = async (pupilId: string, scope = senco) =>
  (await openToday(scope, null)).items.find((item) => item.pupilId === pupilId)
const aside = { until: '2026-12-04', reason: 'The letter goes out with the reports' }
const rows = async () =>
  (
    await asSchool(alder.database, alder.school.id, (db) =>
      sql<{ n: number }>`select (select count(*) from pupil_care)::int + (select count(*) from school_care)::int as n`.execute(
        db,
      ),
    )
  ).rows[0]?.n

test('several things are put aside at once with a reason, stand apart, and come back by themselves on their day', async () => {
  expect(await putAside(senco, { things: [told(late), told(other)], ...aside })).toMatchObject({ ok: true, value: { count: 2 } })
  expect((await itemOf(late))?.cared.aside).toMatchObject({ until: '2026-12-04', reason: aside.reason })
  expect((await itemOf(late))?.answer.state).toBe('late')
  const onTheDay = await itemOf(late, { ...senco, today: '2026-12-04' })
  expect(onTheDay?.cared.aside).toBeNull()
})

test('a thing whose last day changed has become another thing, and is not hidden', async () => {
  expect((await putAside(senco, { things: [told(late)], ...aside })).ok).toBe(true)
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update sen_status set starts_on = '2026-11-16' where pupil_id = ${late}`.execute(db),
  )
  expect((await itemOf(late))?.cared.aside).toBeNull()
})

test('brought back at once, and the second who does so is told', async () => {
  expect((await putAside(senco, { things: [told(late)], ...aside })).ok).toBe(true)
  expect((await bringBack(senco, { things: told(late) })).ok).toBe(true)
  expect((await itemOf(late))?.cared.aside).toBeNull()
  expect(await bringBack(senco, { things: [told(late)] })).toMatchObject({ ok: false, refusal: { kind: 'changed-meanwhile' } })
})

test('today, too far away, no reason, and a thing that is not due: refused for all of them, and nothing is written', async () => {
  const before = await rows()
  const none = await aPupil(alder, { surname: 'None', statuses: [['N', '2026-11-02']] })
  for (const given of [
    { things: [told(late)], ...aside, until: '2026-11-23' },
    { things: [told(late)], ...aside, until: '2027-02-22' },
    { things: [told(late)], ...aside, reason: 'no' },
    { things: [told(late), told(none)], ...aside },
    { things: [], ...aside },
    { things: ['no key'], ...aside },
  ])
    expect(await putAside(senco, given)).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
  expect(await rows()).toBe(before)
  expect((await putAside(senco, { things: [told(late)], ...aside, until: '2027-02-21' })).ok).toBe(true)
})

test('what is given to a teacher of the pupil stands as theirs; to somebody who does not work with the pupil it is refused', async () => {
  const refused = await giveTo(senco, { things: [told(late)], staffId: teacher.viewer.staffId })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-valid', problems: [{ field: 'staffId' }] } })
  expect((await itemOf(late))?.cared.given).toBeNull()
  await aGroup(alder, { name: '8D', pupils: [late], staffId: teacher.viewer.staffId })
  expect((await giveTo(senco, { things: [told(late)], staffId: teacher.viewer.staffId })).ok).toBe(true)
  expect(await itemOf(late, teacher)).toMatchObject({ mine: true, cared: { given: { staffId: teacher.viewer.staffId } } })
  expect(await itemOf(late)).toMatchObject({ mine: false })
  expect((await takeBack(senco, { things: [told(late)] })).ok).toBe(true)
  expect((await itemOf(late))?.cared.given).toBeNull()
})

test('a governor gets nothing, a person without a role nothing, and what stood before is kept', async () => {
  const governor = await alder.as(['governor'])
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update role_held set ends_on = '2026-11-01', starts_on = '2026-10-01' where staff_id = ${governor.viewer.staffId}`.execute(
      db,
    ),
  )
  expect(await giveTo(senco, { things: ['accessibility-plan~school'], staffId: governor.viewer.staffId })).toMatchObject({
    ok: false,
    refusal: { problems: [{ field: 'staffId' }] },
  })
  const before = (await rows()) ?? 0
  expect((await putAside(senco, { things: ['accessibility-plan~school'], ...aside })).ok).toBe(true)
  expect((await putAside(senco, { things: ['accessibility-plan~school'], ...aside, until: '2026-12-10' })).ok).toBe(true)
  expect(await rows()).toBe(before + 2)
})

test('leadership arranges what the school owes, not what is due for a pupil; a teacher neither', async () => {
  const leadership = await alder.as(['leadership'])
  expect((await putAside(leadership, { things: ['psed-objectives~school'], ...aside })).ok).toBe(true)
  expect(await putAside(leadership, { things: [told(late)], ...aside })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  expect(await putAside(teacher, { things: ['psed-objectives~school'], ...aside })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
})
