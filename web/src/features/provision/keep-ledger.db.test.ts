import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { setCalendar } from '#features/school/set-calendar.command.server.ts'
import { newId } from '#platform/db/ids.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { keepLedger } from './keep-ledger.server.ts'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from './provision-scene.testing.ts'

let fresh: FreshDatabase
let school: TestSchool
let by: string
let pupils: string[]
let made: GroupMade

beforeAll(async () => {
  fresh = await freshDatabase()
  school = await aSchool(fresh.door)
  by = (await school.as(['senco'])).viewer.staffId
  pupils = [
    await aPupil(school, { surname: 'One' }),
    await aPupil(school, { surname: 'Two' }),
    await aPupil(school, { surname: 'Three' }),
  ]
  await aTerm(school, by)
  const roleId = await aPayRole(school, by)
  made = await aProvisionGroup(school, { by, pupils, staffId: by, roleId })
})
afterAll(() => fresh.end())

const inSchool = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(school.database, school.school.id, work)
const totals = () =>
  inSchool(async (db) => {
    const { rows } = await sql<{
      sessions: number
      planned: number
      given: number
      planned_pence: number
      pence: number
      parts: number
      left: number
    }>`
      select count(*)::int as sessions, sum(planned_minutes)::int as planned, sum(minutes)::int as given, sum(planned_pence)::int as planned_pence,
        sum(pence)::int as pence, sum(unshared_pence)::int as left,
        (select sum(pence)::int from session_pupil_line where group_id = ${made.groupId}) as parts
      from session_line where group_id = ${made.groupId} and state <> 'gone'`.execute(db)
    return rows[0]
  })

const anEntry = (day: string, away: string | null, replaces: readonly string[] = []) =>
  inSchool(async (db) => {
    const entryId = newId()
    await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, replaces, made_at, happened, minutes, recorded_by)
      values (${school.school.id}, ${entryId}, ${made.groupId}, ${day}, '10:20', ${[...replaces]}::uuid[], now(), 'held', 20, ${by})`.execute(
      db,
    )
    if (away)
      await sql`insert into session_mark (school_id, pupil_id, entry_id, here, reason)
        values (${school.school.id}, ${away}, ${entryId}, false, 'not-in-school')`.execute(db)
    await keepLedger(db, school.school.id, { groupIds: [made.groupId], from: day, to: day })
    return entryId
  })

test('a term of sessions stands as soon as a group is made: Mondays and Wednesdays, without the half-term', async () => {
  // 7 September to 18 December: 15 Mondays and 15 Wednesdays, less one of each in the half-term.
  expect(await totals()).toMatchObject({ sessions: 28, planned: 560, given: 0, planned_pence: 28 * 600, pence: 0, parts: 0 })
})

test('what is recorded is given and paid for, shared by those who came', async () => {
  const first = await anEntry('2026-09-07', null)
  expect(await totals()).toMatchObject({ given: 20, pence: 600, parts: 600 })
  await anEntry('2026-09-07', pupils[0] ?? '', [first])
  await anEntry('2026-09-09', null)
  expect(await totals()).toMatchObject({ sessions: 28, given: 40, pence: 1200, parts: 1200 })
  const lines = await inSchool((db) =>
    sql<{
      pence: number
      state: string
    }>`select pence, state from session_pupil_line where group_id = ${made.groupId} and day = '2026-09-07'
      order by pence`.execute(db),
  )
  expect(lines.rows).toEqual([
    { pence: 0, state: 'away' },
    { pence: 300, state: 'here' },
    { pence: 300, state: 'here' },
  ])
})

test('a day on which the school turns out to be closed takes the planned session away, and never what was given on it', async () => {
  const senco = await school.as(['senco'])
  const calendar = (closures: { startsOn: string }[]) => ({
    year: '2026',
    seen: '',
    terms: [{ id: '', name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' }],
    closures: closures.map(({ startsOn }) => ({ id: '', kind: 'other', name: 'Closed', startsOn, endsOn: startsOn })),
  })
  const before = await totals()
  const seen = await inSchool(async (db) => {
    const { rows } = await sql<{ id: string }>`select school_term_id as id from school_term where withdrawn_at is null union all
      select school_closure_id from school_closure where withdrawn_at is null`.execute(db)
    return rows.map(({ id }) => id).join(',')
  })
  const outcome = await setCalendar(senco, { ...calendar([{ startsOn: '2026-09-07' }, { startsOn: '2026-09-14' }]), seen })
  expect(outcome.ok || outcome.refusal).toBe(true)
  // The half-term is gone from the calendar (two sessions more), 14 September is closed (one less); 7 September was given and stands.
  expect(await totals()).toMatchObject({ sessions: (before?.sessions ?? 0) + 1, given: before?.given, pence: before?.pence })
})
