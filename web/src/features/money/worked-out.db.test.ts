import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { keepLedger } from '#features/provision/public.server.ts'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openPupilMoney } from './open-pupil-money.query.server.ts'
import { openWorkedOut } from './open-worked-out.query.server.ts'

let end: () => Promise<void>
let statements: string[]
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let groupId: string
let pupils: string[]
const whole = { from: null, to: null, pupilId: null }
const inAlder = <T>(work: (db: Database) => Promise<T>) => asSchool(alder.database, alder.school.id, work)

// Three pupils, Mondays and Wednesdays, 20 minutes: an assistant for 60% of it, and a therapist at a fee. The rate rises in October,
// somebody dearer stands in once, one session is cut short, one cancelled, one pupil away, one session nobody recorded.
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const counted = counting(fresh.door)
  statements = counted.statements
  alder = await aSchool(counted.door)
  birch = await aSchool(fresh.door, { name: 'Birch School' })
  senco = await alder.as(['senco'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  const roleId = await aPayRole(alder, by, { pence: 1420, onCost: 2550 })
  const dearer = await aPayRole(alder, by, { name: 'Teacher', pence: 4230 })
  pupils = [
    await aPupil(alder, { surname: 'One' }),
    await aPupil(alder, { surname: 'Two' }),
    await aPupil(alder, { surname: 'Three' }),
  ]
  const made = await aProvisionGroup(alder, { by, pupils, staffId: by, roleId })
  groupId = made.groupId
  await inAlder(async (db) => {
    const school = alder.school.id
    await sql`update provision_adult set share = 60 where adult_id = ${made.adultId}`.execute(db)
    await sql`insert into provision_adult (school_id, adult_id, group_id, outside_name, fee_pence, starts_on)
      values (${school}, ${newId()}, ${groupId}, 'Community therapist', 4501, '2026-09-07')`.execute(db)
    await sql`insert into pay_rate (school_id, pay_rate_id, pay_role_id, starts_on, per, pence, on_cost, recorded_by)
      values (${school}, ${newId()}, ${roleId}, '2026-10-01', 'hour', 1480, 2550, ${by})`.execute(db)
    await sql`insert into provision_item (school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
      values (${school}, ${newId()}, ${groupId}, 'resource', 'Readers', 1000, '2026-09-10', ${by})`.execute(db)
    const record = (day: string, happened: string, minutes: number, cover = '[]') =>
      sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, cover, recorded_by)
        values (${school}, ${newId()}, ${groupId}, ${day}, '10:20', now(), ${happened}, ${minutes}, ${cover}::jsonb, ${by})`.execute(
        db,
      )
    for (const day of ['2026-09-07', '2026-09-09', '2026-10-05', '2026-10-07']) await record(day, 'held', 20)
    await record('2026-09-14', 'cut-short', 10)
    await record('2026-09-16', 'cancelled', 0)
    await record('2026-10-12', 'held', 20, JSON.stringify([{ adultId: made.adultId, staffId: by, roleId: dearer }]))
    await sql`insert into session_mark (school_id, pupil_id, entry_id, here, reason) select ${school}, ${pupils[0]}, entry_id, false, 'not-in-school'
      from session_entry where group_id = ${groupId} and day = '2026-10-07'`.execute(db)
    await keepLedger(db, school, { groupIds: [groupId] })
  })
})
afterAll(() => end())

const total = (parts: readonly { sum: number }[]) => parts.reduce((all, { sum }) => all + sum, 0)

async function shareBy(how: string, size: number | null): Promise<void> {
  await inAlder(async (db) => {
    await sql`insert into provision_choices (school_id, provision_choices_id, share_by, recorded_by) values (${alder.school.id}, ${newId()}, ${how}, ${senco.viewer.staffId})
      on conflict (school_id) do update set share_by = excluded.share_by`.execute(db)
    await sql`update provision_group set size = ${size} where group_id = ${groupId}`.execute(db)
    await keepLedger(db, alder.school.id, { groupIds: [groupId] })
  })
}

test('each step is minutes at a rate from its day, times the sessions, and the steps make the figure to the penny', async () => {
  const { toDate, ahead, rates, minutes, lines } = await openWorkedOut(senco, { groupId, ...whole })
  const name = senco.viewer.name
  // 20 minutes of £14.20 with 25.5% on-costs are £5.94; 60% of them £3.56. From October on £14.80: £3.71.
  expect(toDate.steps).toEqual([
    {
      who: `${name}, Teaching assistant`,
      how: '20 minutes, 60% of them, at £14.20 an hour, and 25.5% on-costs',
      each: 356,
      times: 2,
      sum: 712,
    },
    { who: 'Community therapist', how: 'A fee for each session', each: 4501, times: 6, sum: 27_006 },
    { who: 'Readers', how: 'Bought: counted once', each: 1000, times: 1, sum: 1000 },
    {
      who: `${name}, Teaching assistant`,
      how: '10 minutes, 60% of them, at £14.20 an hour, and 25.5% on-costs',
      each: 178,
      times: 1,
      sum: 178,
    },
    {
      who: `${name}, Teaching assistant`,
      how: '20 minutes, 60% of them, at £14.80 an hour, and 25.5% on-costs',
      each: 371,
      times: 2,
      sum: 742,
    },
    { who: `In place of ${name}, Teacher`, how: '20 minutes, 60% of them, at £42.30 an hour', each: 846, times: 1, sum: 846 },
  ])
  expect(rates.map(({ role, startsOn, pence }) => [role, startsOn, pence])).toEqual([
    ['Teacher', '2026-09-01', 4230],
    ['Teaching assistant', '2026-09-01', 1420],
    ['Teaching assistant', '2026-10-01', 1480],
  ])
  expect(total(toDate.steps)).toBe(toDate.sum)
  expect(total(ahead.steps)).toBe(ahead.sum)
  expect(minutes.planned + minutes.extra).toBe(minutes.given + minutes.missed + minutes.notRecorded)
  expect(minutes.sessions).toMatchObject({ given: 5, cutShort: 1, cancelled: 1 })
  expect([minutes.given, minutes.missed]).toEqual([110, 30])
  expect(lines.filter(({ past }) => past).reduce((all, { counted }) => all + counted, 0)).toBe(toDate.sum)
})

test('it equals what the pages of the group’s pupils say, whichever way costs are shared', async () => {
  for (const [how, size] of [
    ['present', null],
    ['size', 5],
  ] as const) {
    await shareBy(how, size)
    const all = await openWorkedOut(senco, { groupId, ...whole })
    let [toDate, ahead] = [0, 0]
    for (const pupilId of pupils) {
      const own = await openWorkedOut(senco, { groupId, ...whole, pupilId })
      const { money } = await openPupilMoney(senco, { pupilId, span: null })
      expect(own.pupil?.pupilId).toBe(pupilId)
      expect([own.toDate.own, own.ahead.own]).toEqual([money.position.toDate, money.position.ahead])
      expect(own.toDate.sharing.reduce((sum, one) => sum + one.own, 0)).toBe(own.toDate.own)
      toDate += own.toDate.own
      ahead += own.ahead.own
    }
    expect([toDate + all.toDate.unshared, ahead + all.ahead.unshared]).toEqual([all.toDate.sum, all.ahead.sum])
    expect(total(all.toDate.sharing)).toBe(all.toDate.sum)
    // What each row says of a part is what its pupils carry: never less or more than the two amounts that it names.
    for (const { least, most, among, times, sum, unshared } of all.toDate.sharing) {
      expect(least * among * times).toBeLessThanOrEqual(sum)
      expect(most * among * times).toBeGreaterThanOrEqual(sum)
      expect(unshared === 0 || how === 'size').toBe(true)
    }
  }
  const here = async () => (await openWorkedOut(senco, { groupId, ...whole })).lines.find(({ day }) => day === '2026-10-07')
  expect((await here())?.among).toBe(5)
  await shareBy('present', null)
  expect((await here())?.among).toBe(2)
})

test('some days of it are those days alone, and a day that is none is as if it was not asked for', async () => {
  const september = await openWorkedOut(senco, { groupId, from: '2026-09-01', to: '2026-09-30', pupilId: null })
  expect(september.lines.every(({ day }) => day.startsWith('2026-09'))).toBe(true)
  expect(september.ahead).toMatchObject({ sum: 0, steps: [] })
  const odd = await openWorkedOut(senco, { groupId, from: '2026-02-30', to: 'soon', pupilId: 'nobody' })
  expect([odd.from, odd.to, odd.pupil]).toEqual([null, null, null])
})

test('those who may not see costs, and another school, are refused; whom it is about is in the log', async () => {
  for (const role of ['teacher', 'teaching-assistant', 'governor'] as const)
    await expect(openWorkedOut(await alder.as([role]), { groupId, ...whole })).rejects.toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
  for (const asked of [groupId, 'nothing'])
    await expect(openWorkedOut(await birch.as(['senco']), { groupId: asked, ...whole })).rejects.toMatchObject({
      refusal: { kind: 'not-found' },
    })
  expect((await logOf(alder, 'money.open-worked-out')).some((entry) => pupils.every((id) => entry.pupils?.includes(id)))).toBe(
    true,
  )
  statements.length = 0
  await openWorkedOut(senco, { groupId, ...whole })
  expect(statements.length).toBeLessThanOrEqual(5)
})
