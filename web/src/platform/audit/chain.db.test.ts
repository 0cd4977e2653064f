import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { asSchool } from '../work/transaction.server.ts'
import { appendEntry } from './append.server.ts'
import { sealSchool } from './seal.server.ts'
import { verifyLog } from './verify.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door)
})
afterAll(() => fresh.end())

const entry = (action: string) => ({
  schoolId: alder.school.id,
  staffId: null,
  actor: 'Test',
  action,
  outcome: 'done' as const,
  requestId: null,
  before: { a: 1 },
  after: { a: 2 },
})

test('entries are sealed once, in order, and the chain holds', async () => {
  await asSchool(alder.database, alder.school.id, async (db) => {
    for (const action of ['one', 'two', 'three']) await appendEntry(db, entry(action))
  })
  expect(await sealSchool(alder.database, alder.school.id)).toBe(3)
  expect(await sealSchool(alder.database, alder.school.id)).toBe(0)
  expect(await verifyLog(alder.database, alder.school.id)).toMatchObject({ whole: true, entries: 3, sealed: 3, faults: [] })
})

test('the application can neither change nor remove an entry', async () => {
  const change = asSchool(alder.database, alder.school.id, (db) => sql`update access_log set action = 'quietly'`.execute(db))
  await expect(change).rejects.toThrow(/permission denied/)
  const remove = asSchool(alder.database, alder.school.id, (db) => sql`delete from access_log`.execute(db))
  await expect(remove).rejects.toThrow(/permission denied/)
})

test('values changed beside an entry show, and values erased leave the chain whole', async () => {
  const edit = (change: string) =>
    sql
      .raw(
        `alter table access_log_values disable row level security; ${change}; alter table access_log_values enable row level security`,
      )
      .execute(alder.database)
  await edit(`update access_log_values set after = '{"a": 3}'`)
  const { faults } = await verifyLog(alder.database, alder.school.id)
  expect(faults.map((fault) => fault.says)).toEqual(Array(3).fill('The values kept beside this entry are not those of the day'))
  await edit('delete from access_log_values')
  expect(await verifyLog(alder.database, alder.school.id)).toMatchObject({ whole: true })
})

test('a backlog longer than one batch, and older than ten minutes, is sealed to its end', async () => {
  const school = await aSchool(fresh.door)
  await asSchool(school.database, school.school.id, async (db) => {
    for (let n = 0; n < 5; n++) await appendEntry(db, { ...entry(`old ${n}`), schoolId: school.school.id })
  })
  await sql
    .raw(
      `alter table access_log disable row level security; update access_log set at = at - interval '1 hour' where school_id = '${school.school.id}'; alter table access_log enable row level security`,
    )
    .execute(school.database)
  const sealed = []
  for (let n = 0; n < 4; n++) sealed.push(await sealSchool(school.database, school.school.id, 2))
  expect(sealed).toEqual([2, 2, 1, 0])
  expect(await verifyLog(school.database, school.school.id)).toMatchObject({ whole: true, sealed: 5 })
})

test('an edit by an administrator of the database shows', async () => {
  await sql.raw('alter table access_log disable row level security').execute(alder.database)
  await sql`update access_log set actor = 'Somebody else' where action = 'two'`.execute(alder.database)
  await sql.raw('alter table access_log enable row level security').execute(alder.database)
  const verification = await verifyLog(alder.database, alder.school.id)
  expect(verification.whole).toBe(false)
  expect(verification.faults).toEqual([{ seq: 2, says: 'This entry is not what was sealed' }])
})
