import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { cancelSessions, giveCover, undoCover } from './cover.command.server.ts'
import { itemOf } from './cover.rules.ts'
import { totalOf } from './delivery.rules.ts'
import { openCover } from './open-cover.query.server.ts'
import { openDelivery } from './open-delivery.query.server.ts'
import { openSessions } from './open-sessions.query.server.ts'
import { openTimetable, openTimetableFile } from './open-timetable.query.server.ts'
import { recordSession } from './record-session.command.server.ts'
import { calendarOf } from './timetable.rules.ts'

let fresh: FreshDatabase
let school: TestSchool
let senco: Scope
let assistant: Scope
let colleague: Scope
let roleId: string
let pupils: string[]
let made: GroupMade
/** Today is Monday 23 November 2026; the group meets on Mondays and Wednesdays. */
const day = '2026-11-23'

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

beforeEach(async () => {
  school = await aSchool(fresh.door)
  senco = await school.as(['senco'])
  assistant = await school.as(['teaching-assistant'])
  colleague = await school.as(['teaching-assistant'])
  await aTerm(school, senco.viewer.staffId)
  roleId = await aPayRole(school, senco.viewer.staffId)
  pupils = [
    await aPupil(school, { forename: 'Kai', surname: 'Mensah' }),
    await aPupil(school, { forename: 'Lucy', surname: 'Zhang' }),
  ]
  made = await aProvisionGroup(school, {
    by: senco.viewer.staffId,
    name: 'Kai Mensah and Lucy',
    pupils,
    staffId: assistant.viewer.staffId,
    roleId,
  })
})

const itemNow = async (): Promise<string> => {
  const { sessions } = await openCover(senco, { day })
  const [first] = sessions
  return first ? itemOf(first) : ''
}
const give = async (to: Scope) => giveCover(senco, { day, items: await itemNow(), standIn: to.viewer.staffId })
const coversAndEntries = () =>
  asSchool(school.database, school.school.id, async (db) => {
    const { rows } = await sql<{
      covers: number
      entries: number
    }>`select (select count(*)::int from session_cover where withdrawn_at is null) as covers,
      (select count(*)::int from session_entry) as entries`.execute(db)
    return rows[0]
  })

test('sessions of somebody who is away are given to a colleague, who sees them that day until it is undone', async () => {
  expect((await openSessions(colleague, { day, whose: null })).sessions).toEqual([])
  expect(await give(colleague)).toMatchObject({ ok: true, value: { sessions: 1 } })
  expect((await openSessions(colleague, { day, whose: null })).sessions[0]?.pupils).toHaveLength(2)
  const { sessions } = await openCover(senco, { day })
  const coverId = sessions[0]?.cover?.coverId
  expect(await undoCover(senco, { coverId })).toMatchObject({ ok: true })
  expect((await openSessions(colleague, { day, whose: null })).sessions).toEqual([])
  expect(await undoCover(senco, { coverId })).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
})

test('whoever stands in sees the names from the last day with sessions before it, and neither earlier nor afterwards', async () => {
  // Another group of the school meets on Thursdays: it makes Thursday the day before the Monday.
  await aProvisionGroup(school, {
    by: senco.viewer.staffId,
    provision: 'Another',
    pupils: [],
    slots: [{ weekday: 4, startsAt: '09:00', minutes: 20 }],
  })
  expect(await give(colleague)).toMatchObject({ ok: true })
  const names = async (today: string) => {
    const then = await school.as(['teaching-assistant'], { staffId: colleague.viewer.staffId, today })
    return (await openSessions(then, { day, whose: null })).sessions[0]?.pupils.length
  }
  // Wednesday 18 and Friday 20 November, which is closed; Thursday is the last day with sessions.
  expect(await names('2026-11-18')).toBe(0)
  expect(await names('2026-11-19')).toBe(2)
  expect(await names('2026-11-22')).toBe(2)
  expect(await names(day)).toBe(2)
  expect(await names('2026-11-24')).toBe(0)
})

test('two people who arrange the same session: the second is told, and one stands in', async () => {
  const third = await school.as(['teaching-assistant'])
  const item = await itemNow()
  const outcomes = await Promise.all(
    [colleague, third].map((to) => giveCover(senco, { day, items: item, standIn: to.viewer.staffId })),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await coversAndEntries()).toMatchObject({ covers: 1 })
})

test('nobody stands in for themselves, nor somebody who does not work here; nothing is kept then', async () => {
  expect(await give(assistant)).toMatchObject({ ok: false })
  expect(await giveCover(senco, { day, items: await itemNow(), standIn: newId() })).toMatchObject({ ok: false })
  expect(await giveCover(senco, { day, items: [], standIn: colleague.viewer.staffId })).toMatchObject({ ok: false })
  expect(await giveCover(assistant, { day, items: await itemNow(), standIn: colleague.viewer.staffId })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  const elsewhere = await aSchool(fresh.door)
  expect(
    await giveCover(await elsewhere.as(['senco']), { day, items: await itemNow(), standIn: colleague.viewer.staffId }),
  ).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect(await coversAndEntries()).toEqual({ covers: 0, entries: 0 })
})

test('a span of days is cancelled at once, leaves what is recorded, and recording again corrects it', async () => {
  const at = {
    groupId: made.groupId,
    startsAt: '10:20',
    happened: 'held',
    minutes: 20,
    madeAt: '2026-11-23T11:00:00.000Z',
    marks: [],
  }
  await recordSession(assistant, { ...at, entryId: newId(), day })
  const span = { from: day, to: '2026-12-02', reason: 'trip' }
  expect(await cancelSessions(senco, span)).toMatchObject({ ok: true, value: { sessions: 3 } })
  expect(await cancelSessions(senco, span)).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
  expect((await openSessions(assistant, { day, whose: null })).sessions[0]).toMatchObject({ state: 'held' })
  const next = await school.as(['teaching-assistant'], { staffId: assistant.viewer.staffId, today: '2026-11-25' })
  const [cancelled] = (await openSessions(next, { day: '2026-11-25', whose: null })).sessions
  expect(cancelled).toMatchObject({ state: 'cancelled', pupils: [{ reason: 'trip' }, { reason: 'trip' }] })
  await recordSession(next, { ...at, entryId: newId(), day: '2026-11-25', replaces: cancelled?.heads })
  expect((await openSessions(next, { day: '2026-11-25', whose: null })).sessions[0]).toMatchObject({
    state: 'held',
    minutes: 20,
    records: 2,
  })
})

test('one session of a day is cancelled, and none where none is ticked', async () => {
  const one = { from: day, to: day, reason: 'staff-absent', byItem: 'yes' }
  expect(await cancelSessions(senco, one)).toMatchObject({ ok: false })
  expect(await coversAndEntries()).toMatchObject({ entries: 0 })
  expect(await cancelSessions(senco, { ...one, items: await itemNow() })).toMatchObject({ ok: true, value: { sessions: 1 } })
})

test('what was given in a term adds up in every table, and says why minutes are missing', async () => {
  const at = (on: string) => ({
    entryId: newId(),
    groupId: made.groupId,
    day: on,
    startsAt: '10:20',
    madeAt: `${on}T11:00:00.000Z`,
    marks: [],
  })
  const marks = [
    { pupilId: pupils[0], here: true },
    { pupilId: pupils[1], here: false, reason: 'in-a-lesson' },
  ]
  await recordSession(assistant, { ...at('2026-11-16'), happened: 'held', minutes: 20, marks })
  await recordSession(assistant, { ...at('2026-11-18'), happened: 'cut-short', minutes: 15 })
  await recordSession(assistant, { ...at(day), happened: 'cancelled', minutes: 0, reason: 'trip' })
  const { groups, pupils: byPupil, staff, reasons, until } = await openDelivery(senco, { term: null })
  expect(until).toBe(day)
  for (const rows of [groups, byPupil, staff])
    for (const row of [...rows, totalOf(rows)]) expect(row.given - row.beyond + row.missed + row.notRecorded).toBe(row.planned)
  // 21 sessions to date since 7 September: 11 Mondays and 10 Wednesdays, without the half-term.
  expect(totalOf(groups)).toMatchObject({ given: 35, missed: 25, planned: 20 * 21, open: 18 })
  expect(totalOf(byPupil)).toMatchObject({ given: 20 + 30, missed: 20 + 10 + 40 })
  expect(totalOf(staff)).toMatchObject({ given: 35, open: 18 })
  expect(reasons.reduce((all, one) => all + one.minutes, 0)).toBe(totalOf(byPupil).missed)
  expect(reasons.map(({ reason, minutes }) => [reason, minutes])).toEqual([
    ['trip', 40],
    ['in-a-lesson', 20],
    ['cut-short', 10],
  ])
  expect(JSON.stringify(await openDelivery(senco, { term: null }))).not.toMatch(/pence/i)
})

test('a week is one’s own; somebody else’s is for those who look at everybody’s; a calendar names no child in full', async () => {
  const own = await openTimetable(assistant, { staffId: null, week: null })
  expect(own.sessions.map((one) => one.day)).toEqual(['2026-11-23', '2026-11-25'])
  expect(own.people).toHaveLength(1)
  await expect(openTimetable(colleague, { staffId: assistant.viewer.staffId, week: null })).rejects.toMatchObject({
    refusal: { kind: 'not-found' },
  })
  await expect(openTimetableFile(colleague, { staffId: assistant.viewer.staffId, week: null })).rejects.toMatchObject({
    refusal: { kind: 'not-found' },
  })
  const leader = await school.as(['leadership'])
  expect((await openTimetable(leader, { staffId: assistant.viewer.staffId, week: null })).sessions).toHaveLength(2)
  const { sessions, person } = await openTimetableFile(assistant, { staffId: null, week: null })
  const file = calendarOf(sessions, person)
  expect(file).toContain('Kai M. and Lucy')
  expect(file).toContain('DTSTART:20261123T102000Z')
  expect(file).not.toMatch(/Mensah|Zhang/)
})
