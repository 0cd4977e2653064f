import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { keepLedger } from './keep-ledger.server.ts'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from './provision-scene.testing.ts'

let end: () => Promise<void>
let school: TestSchool
let by: string
let pupils: string[]
let made: GroupMade

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  school = await aSchool(fresh.door)
  by = (await school.as(['senco'])).viewer.staffId
  pupils = [
    await aPupil(school, { surname: 'One' }),
    await aPupil(school, { surname: 'Two' }),
    await aPupil(school, { surname: 'Three' }),
  ]
  await aTerm(school, by)
  made = await aProvisionGroup(school, { by, pupils, staffId: by, roleId: await aPayRole(school, by) })
})
afterAll(() => end())

const inSchool = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(school.database, school.school.id, work)
type Lines = Record<string, number | string>[]

/** The weeks as they are kept, and the same worked out of the lines: there must be no difference. */
const differences = (): Promise<Lines> =>
  inSchool(async (db) => {
    const { rows } = await sql<Record<string, number | string>>`with lines as (
        select 'group' as what, null::uuid as pupil_id, date_trunc('week', day)::date as week, count(*) as lines,
          count(*) filter (where kind = 'session' and state in ('held', 'cut-short')) as delivered, count(*) filter (where state = 'open') as open,
          sum(planned_minutes) as planned_minutes, sum(minutes) as minutes, sum(planned_pence) as planned_pence, sum(pence) as pence
        from session_line where state <> 'gone' group by 3
        union all select 'pupil', pupil_id, date_trunc('week', day)::date, count(*), count(*) filter (where minutes > 0),
          count(*) filter (where state = 'open'), sum(planned_minutes), sum(minutes), sum(planned_pence), sum(pence)
        from session_pupil_line where state <> 'gone' group by 2, 3),
      kept as (
        select 'group' as what, null::uuid as pupil_id, week, lines::bigint, delivered::bigint, open::bigint, planned_minutes::bigint, minutes::bigint, planned_pence, pence
        from session_week where lines > 0
        union all select 'pupil', pupil_id, week, lines, delivered, open, planned_minutes, minutes, planned_pence, pence
        from session_pupil_week where lines > 0)
      (select 'kept' as from_, * from kept except all select 'kept', * from lines) union all (select 'line', * from lines except all select 'line', * from kept)`.execute(
      db,
    )
    return rows
  })
const counted = () =>
  inSchool(async (db) => {
    const { rows } = await sql<{
      weeks: number
      version: number
    }>`select count(*)::int as weeks, sum(version)::int as version from session_week where lines > 0`.execute(db)
    return rows[0]
  })

test('the weeks are the sums of the lines, whatever happens to these', async () => {
  const keep = (db: Parameters<typeof keepLedger>[0], span: { from?: string; to?: string } = {}) =>
    keepLedger(db, school.school.id, { groupIds: [made.groupId], ...span })
  expect(await differences()).toEqual([])
  // From 7 September to 18 December, without half-term.
  expect((await counted())?.weeks).toBe(14)

  await inSchool(async (db) => {
    await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, recorded_by)
      values (${school.school.id}, ${newId()}, ${made.groupId}, '2026-09-09', '10:20', now(), 'held', 20, ${by})`.execute(db)
    await keep(db, { from: '2026-09-09', to: '2026-09-09' })
  })
  expect(await differences()).toEqual([])

  await inSchool(async (db) => {
    await sql`insert into provision_item (school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
      values (${school.school.id}, ${newId()}, ${made.groupId}, 'resource', 'Books', 1999, '2026-10-28', ${by})`.execute(db)
    await sql`update provision_place set withdrawn_at = now() where pupil_id = ${pupils[2]}`.execute(db)
    await keep(db)
  })
  expect(await differences()).toEqual([])
  expect((await counted())?.weeks).toBe(15)

  await inSchool(async (db) => {
    await sql`update provision_slot set ends_on = '2026-11-15' where group_id = ${made.groupId}`.execute(db)
    await keep(db, { from: '2026-11-12' })
  })
  expect(await differences()).toEqual([])
  expect((await counted())?.weeks).toBe(10)
})

test('keeping it again changes no week, and a group that is withdrawn leaves none', async () => {
  const before = await counted()
  await inSchool((db) => keepLedger(db, school.school.id, { groupIds: null }))
  expect(await counted()).toEqual(before)
  await inSchool(async (db) => {
    await sql`update provision_group set withdrawn_at = now() where group_id = ${made.groupId}`.execute(db)
    await keepLedger(db, school.school.id, { groupIds: [made.groupId] })
  })
  expect((await counted())?.weeks).toBe(0)
  expect(await differences()).toEqual([])
})
