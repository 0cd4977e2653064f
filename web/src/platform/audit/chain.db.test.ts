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

test('an edit by an administrator of the database shows', async () => {
  await sql.raw('alter table access_log disable row level security').execute(alder.database)
  await sql`update access_log set actor = 'Somebody else' where action = 'two'`.execute(alder.database)
  await sql.raw('alter table access_log enable row level security').execute(alder.database)
  const verification = await verifyLog(alder.database, alder.school.id)
  expect(verification.whole).toBe(false)
  expect(verification.faults).toEqual([{ seq: 2, says: 'This entry is not what was sealed' }])
})
