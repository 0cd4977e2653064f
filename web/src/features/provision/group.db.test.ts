import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aGroup, aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { addItem, changeDetails, endGroup, withdrawGroup, withdrawItem } from './group.command.server.ts'
import { lastingOf, scheduleOf } from './group.rules.ts'
import { addToGroup, changePlaceWeek, endPlace, withdrawPlace } from './group-pupils.command.server.ts'
import { changeAdults, changeSchedule } from './group-schedule.command.server.ts'
import { keepLedger } from './keep-ledger.server.ts'
import { openGroup } from './open-group.query.server.ts'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from './provision-scene.testing.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let roleId: string
let pupils: string[]
let made: GroupMade
let turn = 0
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door, { name: 'Birch School' })
  senco = await alder.as(['senco'])
  await aTerm(alder, senco.viewer.staffId)
  roleId = await aPayRole(alder, senco.viewer.staffId)
})
afterAll(() => end())
// Mondays and Wednesdays at 10:20 for 20 minutes, from 7 September; today is Monday 23 November. Pupils of its own for each test.
beforeEach(async () => {
  pupils = [await aPupil(alder, { surname: 'One' }), await aPupil(alder, { surname: 'Two' })]
  const { staffId } = (await alder.as(['teaching-assistant'])).viewer
  made = await aProvisionGroup(alder, { by: senco.viewer.staffId, provision: `Provision ${turn++}`, pupils, staffId, roleId })
})

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const now = async (scope = senco) => (await openGroup(scope, { groupId: made.groupId })).group
const at = async () => ({ groupId: made.groupId, version: (await now()).version })
const placeOf = (pupil: number): string => made.places.get(pupils[pupil] ?? '') ?? ''
const inSchool = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(alder.database, alder.school.id, work)
const planned = (from: string) =>
  inSchool(async (db) => {
    const { rows } = await sql<{
      at: string
    }>`select to_char(day, 'MM-DD ') || starts_at || ' ' || planned_minutes as at from session_line
      where group_id = ${made.groupId} and state = 'open' and planned and kind = 'session' and day >= ${from} order by day, starts_at limit 3`.execute(
      db,
    )
    return rows.map((one) => one.at)
  })
const held = (day: string) =>
  inSchool(async (db) => {
    await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, recorded_by)
      values (${alder.school.id}, ${newId()}, ${made.groupId}, ${day}, '10:20', now(), 'held', 20, ${senco.viewer.staffId})`.execute(
      db,
    )
    await keepLedger(db, alder.school.id, { groupIds: [made.groupId], from: day, to: day })
  })
const problem = (field: string) => ({ refusal: { problems: [{ field }] } })

test('other times count from their day on, and what was planned before stays', async () => {
  await done(changeSchedule(senco, { ...(await at()), days: ['5'], at: '09:00', minutes: '40', fromOn: '2026-12-01' }))
  expect(await planned('2026-11-23')).toEqual(['11-23 10:20 20', '11-25 10:20 20', '11-30 10:20 20'])
  expect(await planned('2026-12-01')).toEqual(['12-04 09:00 40', '12-11 09:00 40', '12-18 09:00 40'])
  const before = await planned('2026-12-01')
  const again = await changeSchedule(senco, { ...(await at()), days: ['5'], at: '09:00', minutes: '0', fromOn: '2026-12-01' })
  expect(again).toMatchObject(problem('minutes'))
  const early = await changeSchedule(senco, { ...(await at()), days: ['5'], at: '09:00', minutes: '20', fromOn: '2026-09-01' })
  expect(early).toMatchObject(problem('fromOn'))
  expect(await planned('2026-12-01')).toEqual(before)
  // Changed again before it began: only the last one holds.
  await done(changeSchedule(senco, { ...(await at()), days: ['4'], at: '11:00', minutes: '20', fromOn: '2026-11-30' }))
  expect(await planned('2026-11-30')).toEqual(['12-03 11:00 20', '12-10 11:00 20', '12-17 11:00 20'])
})

test('a group of five times in a cycle of two weeks, saved unchanged, keeps all five', async () => {
  const five = {
    ...{ days: ['1'], at: '09:00', minutes: '20', week: 'A' },
    ...{ days2: ['1'], at2: '10:00', minutes2: '25', week2: 'B' },
    ...{ days3: ['2', '4'], at3: '11:00', minutes3: '30', week3: 'A' },
    ...{ days4: ['3'], at4: '13:30', minutes4: '15', week4: 'every' },
    ...{ days5: ['5'], at5: '14:00', minutes5: '40', week5: 'B' },
  }
  await done(changeSchedule(senco, { ...(await at()), ...five, fromOn: '2026-11-30' }))
  const before = await now()
  const slotsOf = ({ slots }: Awaited<ReturnType<typeof now>>) =>
    lastingOf(slots).map(({ weekday, startsAt, minutes, week }) => `${weekday} ${startsAt} ${minutes} ${week}`)
  expect(slotsOf(before)).toHaveLength(6)
  const shown = scheduleOf(lastingOf(before.slots))
  await done(changeSchedule(senco, { ...(await at()), ...shown, fromOn: '2026-11-30' }))
  expect(slotsOf(await now())).toEqual(slotsOf(before))
  // Two that overlap are named at the time that was typed for them, and nothing is lost.
  const clash = { ...shown, days6: ['5'], at6: '14:10', minutes6: '20', week6: 'B' }
  expect(await changeSchedule(senco, { ...(await at()), ...clash, fromOn: '2026-11-30' })).toMatchObject(problem('days6'))
  expect(slotsOf(await now())).toEqual(slotsOf(before))
})

test('adults change from a day on; those who stay are not begun anew', async () => {
  const [first] = (await now()).adults
  const stays = { staff1: first?.staffId, role1: roleId, share1: '100' }
  await done(changeAdults(senco, { ...(await at()), ...stays, outside2: 'A therapist', fee2: '45', adultsFrom: '2026-11-30' }))
  const { adults } = await now()
  expect(adults.map(({ adultId }) => adultId)).toContain(first?.adultId)
  expect(adults.map(({ name, feePence }) => [name, feePence])).toContainEqual(['A therapist', 4500])
  const costs = await inSchool(async (db) => {
    const { rows } = await sql<{ day: string; pence: number }>`select day::text, planned_pence as pence from session_line
      where group_id = ${made.groupId} and day in ('2026-11-25', '2026-11-30') order by day`.execute(db)
    return rows
  })
  expect(costs).toEqual([
    { day: '2026-11-25', pence: 600 },
    { day: '2026-11-30', pence: 5100 },
  ])
})

test('pupils join from a day on, once, and not after they have left', async () => {
  const third = await aPupil(alder, { surname: 'Three' })
  const gone = await aPupil(alder, { surname: 'Gone', leftOn: '2026-11-20' })
  const joins = { joinsOn: '2026-11-25' }
  expect(await addToGroup(senco, { ...(await at()), ...joins, pupils: [pupils[0]] })).toMatchObject(problem('pupils'))
  expect(await addToGroup(senco, { ...(await at()), ...joins, pupils: [gone] })).toMatchObject(problem('pupils'))
  expect(await addToGroup(senco, { ...(await at()), ...joins, pupils: [] })).toMatchObject(problem('pupils'))
  expect((await now()).places).toHaveLength(2)
  await done(addToGroup(senco, { ...(await at()), ...joins, pupils: [third] }))
  const days = await inSchool(async (db) => {
    const { rows } = await sql<{
      day: string
    }>`select min(day)::text as day from session_pupil_line where pupil_id = ${third} and state <> 'gone'`.execute(db)
    return rows[0]?.day
  })
  expect(days).toBe('2026-11-25')
  expect((await logOf(alder, 'provision-group.join'))[0]?.pupils).toContain(third)
})

test('a pupil ends on a day, and goes on when that is taken back', async () => {
  const placeId = placeOf(0)
  expect(await endPlace(senco, { ...(await at()), placeId, endsOn: '2026-09-01' })).toMatchObject(problem(`endsOn-${placeId}`))
  await done(endPlace(senco, { ...(await at()), placeId, endsOn: '2026-11-25', endReason: 'Reads well now' }))
  const sessions = () =>
    inSchool(async (db) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from session_pupil_line
        where pupil_id = ${pupils[0]} and group_id = ${made.groupId} and state <> 'gone' and day > '2026-11-25'`.execute(db)
      return rows[0]?.n
    })
  expect(await sessions()).toBe(0)
  await done(endPlace(senco, { ...(await at()), placeId, endsOn: '' }))
  expect(await sessions()).toBe(6)
})

test('a pupil comes in other weeks from a day on, and what went before stays', async () => {
  await done(changePlaceWeek(senco, { ...(await at()), placeId: placeOf(0), week: 'A', fromOn: '2026-11-30' }))
  const places = (await now()).places.filter(({ pupilId }) => pupilId === pupils[0])
  expect(places.map(({ week, startsOn, endsOn }) => [week, startsOn, endsOn])).toEqual([
    ['every', '2026-09-07', '2026-11-29'],
    ['A', '2026-11-30', null],
  ])
  await done(changePlaceWeek(senco, { ...(await at()), placeId: placeOf(1), week: 'B', fromOn: '2026-09-07' }))
  expect((await now()).places.filter(({ pupilId }) => pupilId === pupils[1]).map(({ week }) => week)).toEqual(['B'])
})

test('a mistake is taken out while nothing is recorded; after that it ends', async () => {
  await done(withdrawPlace(senco, { ...(await at()), placeId: placeOf(1) }))
  expect((await now()).places.map(({ pupilId }) => pupilId)).toEqual([pupils[0]])
  await held('2026-11-18')
  expect(await withdrawPlace(senco, { ...(await at()), placeId: placeOf(0) })).toMatchObject(problem(''))
  expect(await withdrawGroup(senco, await at())).toMatchObject(problem(''))
  const group = await now()
  expect(group.places).toMatchObject([{ came: 1, of: 1, minutes: 20 }])
  expect(group.sums).toMatchObject({ held: 1, minutes: 20, pence: 600 })
})

test('a group without records is taken out whole, and nothing of it is counted', async () => {
  await done(withdrawGroup(senco, await at()))
  await expect(now()).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  const lines = await inSchool(async (db) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from session_line where group_id = ${made.groupId} and state <> 'gone'`.execute(db)
    return rows[0]?.n
  })
  expect(lines).toBe(0)
})

test('the last day of a group ends its sessions, and taken back it goes on', async () => {
  expect(await endGroup(senco, { ...(await at()), endsOn: '2026-09-06' })).toMatchObject(problem('endsOn'))
  expect(await done(endGroup(senco, { ...(await at()), endsOn: '2026-11-25' }))).toMatchObject({ was: null })
  expect(await planned('2026-11-26')).toEqual([])
  await done(endGroup(senco, { ...(await at()), endsOn: '' }))
  expect(await planned('2026-11-26')).toHaveLength(3)
})

test('what is bought is shared by the pupils to the penny, and taken out it costs nothing', async () => {
  const item = { itemKind: 'resource', says: 'Cards', pounds: '12.51', boughtOn: '2026-11-20' }
  expect(await addItem(senco, { ...(await at()), ...item, pounds: 'many' })).toMatchObject(problem('pounds'))
  await done(addItem(senco, { ...(await at()), ...item }))
  const parts = () =>
    inSchool(async (db) => {
      const { rows } = await sql<{ pence: number }>`select pence from session_pupil_line
        where group_id = ${made.groupId} and starts_at like 'item%' and state <> 'gone' order by pence`.execute(db)
      return rows.map(({ pence }) => pence)
    })
  expect(await parts()).toEqual([625, 626])
  const { items } = await now()
  await done(withdrawItem(senco, { ...(await at()), itemId: items[0]?.itemId ?? '' }))
  expect(await parts()).toEqual([])
})

test('details are saved, and one pupil alone carries the cost only where there is one', async () => {
  const details = { name: 'Group Z', fundedFrom: 'core', reviewOn: '2026-12-04' }
  expect(await changeDetails(senco, { ...(await at()), ...details, solely: 'yes' })).toMatchObject(problem('solely-yes'))
  expect(await changeDetails(senco, { ...(await at()), ...details, reviewOn: '2026-09-01' })).toMatchObject(problem('reviewOn'))
  await done(changeDetails(senco, { ...(await at()), ...details }))
  expect(await now()).toMatchObject({ name: 'Group Z', fundedFrom: 'core', reviewOn: '2026-12-04', solelyFor: null })
})

test('the second of two who change a group at once is shown what the first has made of it', async () => {
  const opened = await at()
  const other = await alder.as(['sen-administrator'])
  const outcomes = await Promise.all([
    endGroup(senco, { ...opened, endsOn: '2026-12-04' }),
    changeSchedule(other, { ...opened, days: ['5'], at: '09:00', minutes: '40', fromOn: '2026-12-01' }),
  ])
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]))
  expect(refused).toMatchObject([{ kind: 'changed-meanwhile', theirs: { pupils: '2' } }])
})

test('a teacher opens the groups of their own pupils, sees these and no costs, and changes nothing', async () => {
  const teacher = await alder.as(['teacher'])
  await expect(now(teacher)).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  await aGroup(alder, { name: `9C ${turn}`, pupils: pupils.slice(0, 1), staffId: teacher.viewer.staffId })
  await done(addItem(senco, { ...(await at()), itemKind: 'resource', says: 'Cards', pounds: '98.76', boughtOn: '2026-11-20' }))
  const opened = await openGroup(teacher, { groupId: made.groupId })
  expect(opened.group.places.map(({ pupilId }) => pupilId)).toEqual([pupils[0]])
  expect(opened).toMatchObject({ offers: null, costs: false, group: { items: [], sums: { pence: null, forecastPence: null } } })
  expect(JSON.stringify(opened)).not.toContain('9876')
  expect(await endGroup(teacher, { ...(await at()), endsOn: '2026-12-04' })).toMatchObject({ refusal: { kind: 'not-allowed' } })
  const stranger = await birch.as(['senco'])
  await expect(now(stranger)).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await endGroup(stranger, { ...(await at()), endsOn: '2026-12-04' })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect((await now()).endsOn).toBeNull()
})
