import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openPlan, openSessions } from './open-sessions.query.server.ts'
import { chooseRecord, recordSession } from './record-session.command.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let assistant: Scope
let other: Scope
let pupils: string[]
let stranger: string
let made: GroupMade
let roleId: string
/** Mondays and Wednesdays; today is Monday 23 November 2026. */
const day = '2026-11-18'

beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door, { name: 'Elsewhere School' })
  senco = await alder.as(['senco'])
  assistant = await alder.as(['teaching-assistant'])
  other = await alder.as(['teaching-assistant'])
  await aTerm(alder, senco.viewer.staffId)
  roleId = await aPayRole(alder, senco.viewer.staffId)
  stranger = await aPupil(alder, { surname: 'Stranger' })
})
afterAll(() => fresh.end())

beforeEach(async () => {
  pupils = [
    await aPupil(alder, { forename: 'Ryan', surname: 'Boateng' }),
    await aPupil(alder, { forename: 'Niamh', surname: 'Doyle' }),
    await aPupil(alder, { forename: 'Ryan', surname: 'Bell' }),
  ]
  made = await aProvisionGroup(alder, {
    by: senco.viewer.staffId,
    provision: `Reading ${newId()}`,
    pupils,
    staffId: assistant.viewer.staffId,
    roleId,
  })
})

const inSchool = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(alder.database, alder.school.id, work)
const aRecord = (given: Record<string, unknown> = {}) => ({
  entryId: newId(),
  groupId: made.groupId,
  day,
  startsAt: '10:20',
  happened: 'held',
  minutes: 20,
  madeAt: '2026-11-18T10:45:00.000Z',
  marks: pupils.map((pupilId, at) => ({ pupilId, here: at > 0, reason: at > 0 ? null : 'not-in-school' })),
  ...given,
})
/** The ledger of the day to the minute and penny, and how many records there are. */
const stands = () =>
  inSchool(async (db) => {
    const { rows } = await sql<{
      says: string
    }>`select coalesce(jsonb_agg(jsonb_build_array(l.day, l.starts_at, l.state, l.planned, l.minutes, l.pence, l.disputed,
        (select jsonb_agg(jsonb_build_array(p.pupil_id, p.state, p.minutes, p.pence, p.reason) order by p.pupil_id) from session_pupil_line p
          where p.group_id = l.group_id and p.day = l.day and p.starts_at = l.starts_at and p.state <> 'gone')) order by l.day, l.starts_at), '[]')::text as says
      from session_line l where l.group_id = ${made.groupId} and l.state <> 'gone'`.execute(db)
    return rows[0]?.says ?? ''
  })
const counts = () =>
  inSchool(async (db) => {
    const { rows } = await sql<{ entries: number; marks: number }>`select (select count(*)::int from session_entry) as entries,
      (select count(*)::int from session_mark) as marks`.execute(db)
    return rows[0]
  })
const shownOf = async (scope: Scope, on = day) => {
  const { sessions } = await openSessions(scope, { day: on, whose: null })
  return sessions.find(({ groupId }) => groupId === made.groupId)
}

test('the adult of a group records a session; sent again it is done, and nothing is written', async () => {
  const record = aRecord()
  expect(await recordSession(assistant, record)).toMatchObject({ ok: true })
  const [before, ledger] = [await counts(), await stands()]
  expect(await recordSession(assistant, record)).toEqual({ ok: true, value: { entryId: record.entryId } })
  expect([await counts(), await stands()]).toEqual([before, ledger])
  expect(await shownOf(assistant)).toMatchObject({
    state: 'held',
    minutes: 20,
    pupils: [
      { short: 'Ryan Be.', state: 'here' },
      { short: 'Ryan Bo.', state: 'away', reason: 'not-in-school' },
      { short: 'Niamh D.', state: 'here' },
    ],
  })
})

test('two at once with the same record leave one', async () => {
  const record = aRecord()
  const before = (await counts())?.entries ?? 0
  const both = await Promise.all([recordSession(assistant, record), recordSession(assistant, record)])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect((await counts())?.entries).toBe(before + 1)
})

test('records and corrections give the same ledger in whatever order and however often they come', async () => {
  const [first, second, third] = [newId(), newId(), newId()]
  const records = [
    aRecord({ entryId: first }),
    aRecord({ entryId: second, happened: 'cut-short', minutes: 12, replaces: [first], madeAt: '2026-11-18T11:00:00.000Z' }),
    aRecord({ entryId: third, day: '2026-11-16', happened: 'cancelled', minutes: 0, reason: 'trip', marks: [] }),
  ]
  const ledgers: string[] = []
  const orders = [
    [0, 1, 2],
    [2, 1, 0, 1],
    [1, 0, 0, 2, 2],
    [1, 2, 0, 1],
  ]
  for (const order of orders) {
    // A record bears its own number: each order has a group and records of its own, told apart by nothing else.
    const places = pupils
    made = await aProvisionGroup(alder, {
      by: senco.viewer.staffId,
      provision: `Order ${newId()}`,
      pupils: places,
      staffId: assistant.viewer.staffId,
      roleId,
    })
    const ids = new Map([first, second, third].map((id) => [id, newId()]))
    for (const at of order) {
      const record = records[at]
      const renamed = JSON.parse(
        JSON.stringify({ ...record, groupId: made.groupId }).replace(/[0-9a-f-]{36}/g, (id) => ids.get(id) ?? id),
      ) as Record<string, unknown>
      expect(await recordSession(assistant, renamed)).toMatchObject({ ok: true })
    }
    ledgers.push(await stands())
  }
  expect(new Set(ledgers).size).toBe(1)
  expect(ledgers[0]).toContain('cut-short')
})

test('two phones that say different things are both kept, counted once, shown side by side, and one is chosen', async () => {
  expect(
    await recordSession(assistant, aRecord({ marks: [{ pupilId: pupils[0], here: true, note: 'Read aloud' }] })),
  ).toMatchObject({ ok: true })
  const later = aRecord({ madeAt: '2026-11-18T12:00:00.000Z', minutes: 15, happened: 'cut-short' })
  expect(await recordSession(senco, later)).toMatchObject({ ok: true })
  const both = await shownOf(assistant)
  expect(both).toMatchObject({ state: 'cut-short', minutes: 15 })
  expect(both?.versions).toHaveLength(2)
  expect(both?.recorded?.entryId).toBe(later.entryId)
  const chosen = both?.versions[1]?.entryId
  const choice = { entryId: newId(), groupId: made.groupId, day, startsAt: '10:20', chosen }
  expect(await chooseRecord(assistant, choice)).toMatchObject({ ok: true })
  const after = await shownOf(assistant)
  expect(after).toMatchObject({ state: 'held', minutes: 20, versions: [] })
  expect(after?.recorded?.marks).toMatchObject([{ pupilId: pupils[0], note: 'Read aloud' }])
  const again = await chooseRecord(senco, { ...choice, entryId: newId(), chosen: later.entryId })
  expect(again).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
})

test('a correction keeps a note it says nothing of, and replaces only records of its own session', async () => {
  const first = aRecord({
    marks: pupils.map((pupilId) => ({ pupilId, here: true, note: pupilId === pupils[1] ? 'Proud of it' : null })),
  })
  await recordSession(assistant, first)
  await recordSession(assistant, aRecord({ replaces: [first.entryId] }))
  expect((await shownOf(assistant))?.recorded?.marks.find(({ pupilId }) => pupilId === pupils[1])?.note).toBe('Proud of it')
  const before = await counts()
  expect(await recordSession(assistant, aRecord({ day: '2026-11-16', replaces: [first.entryId] }))).toMatchObject({ ok: false })
  expect(await counts()).toEqual(before)
})

test.each([
  ['a day that has not come', () => ({ day: '2026-11-25' })],
  ['more than ten hours', () => ({ minutes: 601 })],
  ['no minutes at all', () => ({ minutes: 0 })],
  ['a cancelled session without a reason', () => ({ happened: 'cancelled', minutes: 0 })],
  ['a day before the group began', () => ({ day: '2026-09-01' })],
  ['the middle of the night', () => ({ startsAt: '03:00' })],
  ['a pupil of nobody here', () => ({ marks: [{ pupilId: stranger, here: true }] })],
  ['a pupil twice', () => ({ marks: [0, 0].map(() => ({ pupilId: pupils[0], here: true })) })],
])('%s is refused, and nothing is written', async (what, wrong) => {
  const before = [await counts(), await stands()]
  const outcome = await recordSession(what.includes('began') ? senco : assistant, aRecord(wrong()))
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
  expect(JSON.stringify(outcome)).not.toMatch(/Stranger|Boateng/)
  expect([await counts(), await stands()]).toEqual(before)
})

test('nobody records for a group of others, or of another school; who keeps the records does for all', async () => {
  const before = [await counts(), await stands()]
  expect(await recordSession(other, aRecord())).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  expect(await recordSession(await alder.as(['leadership']), aRecord())).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect(await recordSession(await birch.as(['senco']), aRecord())).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await chooseRecord(other, { ...aRecord(), chosen: newId() })).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect([await counts(), await stands()]).toEqual(before)
  expect(await recordSession(await alder.as(['sen-administrator']), aRecord())).toMatchObject({ ok: true })
})

test('somebody who stands in records that day, and sees the pupils only then', async () => {
  const today = '2026-11-23'
  await inSchool((db) =>
    sql`insert into session_cover (school_id, cover_id, group_id, adult_id, day, staff_id, role_id, recorded_by) values (${alder.school.id}, ${newId()},
      ${made.groupId}, ${made.adultId}, ${today}, ${other.viewer.staffId}, ${roleId}, ${senco.viewer.staffId})`.execute(db),
  )
  expect((await shownOf(other, today))?.pupils).toHaveLength(3)
  expect(await shownOf(other)).toBeUndefined()
  expect(await recordSession(other, aRecord({ day: today, madeAt: '2026-11-23T10:45:00.000Z' }))).toMatchObject({ ok: true })
  expect(await recordSession(other, aRecord())).toMatchObject({ ok: false })
  const cover = await inSchool((db) =>
    sql<{ cover: unknown }>`select cover from session_entry where group_id = ${made.groupId}`.execute(db),
  )
  expect(cover.rows).toEqual([{ cover: [{ adultId: made.adultId, roleId }] }])
})

test('a phone that comes back after the group ended and a pupil left loses nothing, and learns of nobody', async () => {
  await inSchool(async (db) => {
    await sql`update provision_group set ends_on = '2026-11-19' where group_id = ${made.groupId}`.execute(db)
    await sql`update provision_adult set ends_on = '2026-11-19' where group_id = ${made.groupId}`.execute(db)
    await sql`update provision_place set ends_on = '2026-11-10' where group_id = ${made.groupId}`.execute(db)
    await sql`update pupil set left_on = '2026-11-10' where pupil_id = ${pupils[0]}`.execute(db)
  })
  expect((await shownOf(assistant))?.pupils).toEqual([])
  const outcome = await recordSession(assistant, aRecord())
  expect(outcome).toMatchObject({ ok: true })
  expect(JSON.stringify(outcome)).not.toContain(pupils[0])
  expect(await stands()).toContain(pupils[1])
  expect((await shownOf(assistant))?.pupils).toEqual([])
})

test('what a phone keeps is of one’s own sessions, with first names and an initial, and without notes', async () => {
  await recordSession(assistant, aRecord({ marks: pupils.map((pupilId) => ({ pupilId, here: true, note: 'Private words' })) }))
  const plan = await openPlan(assistant, null)
  const says = JSON.stringify(plan)
  expect(plan.days).toHaveLength(15)
  expect(says).toContain('Ryan Bo.')
  expect(says).not.toMatch(/Boateng|Doyle|Private words|pence/i)
  const theirs = await openPlan(other, null)
  expect(theirs.sessions.every(({ groupId }) => groupId !== made.groupId)).toBe(true)
})
