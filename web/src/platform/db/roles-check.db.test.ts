import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase, home } from '#tests/support/database.ts'
import { refuseUnsafeRole, UnsafeDatabase } from './roles-check.ts'

let fresh: FreshDatabase
const run = (text: string) => fresh.door.pool.query(text)
beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(() => run('drop table if exists unwalled'))
afterAll(() => fresh.end())

test('the migrated database is safe', async () => {
  await expect(refuseUnsafeRole(fresh.door)).resolves.toBeUndefined()
})

test('a table with a school and no forced walls is refused by name', async () => {
  await run('create table unwalled (school_id uuid)')
  await expect(refuseUnsafeRole(fresh.door)).rejects.toThrow(/forced row-level security: unwalled/)
  await run('alter table unwalled enable row level security')
  await expect(refuseUnsafeRole(fresh.door)).rejects.toThrow(UnsafeDatabase)
  await run('alter table unwalled force row level security')
  await expect(refuseUnsafeRole(fresh.door)).resolves.toBeUndefined()
})

test('a role that could take down the walls of its own table is refused', async () => {
  await run('grant create on schema public to waymark_app')
  await run('create table unwalled (n integer); alter table unwalled owner to waymark_app')
  await expect(refuseUnsafeRole(fresh.door)).rejects.toThrow('owns unwalled')
  await run('drop table unwalled; revoke create on schema public from waymark_app')
})

if (home === 'embedded')
  test('a role that bypasses the walls is refused', async () => {
    for (const might of ['superuser', 'bypassrls']) {
      await run(`alter role waymark_app ${might}`)
      await expect(refuseUnsafeRole(fresh.door)).rejects.toThrow('can pass row-level security')
      await run(`alter role waymark_app no${might}`)
    }
    await run('create role mighty bypassrls; grant mighty to waymark_app')
    await expect(refuseUnsafeRole(fresh.door)).rejects.toThrow('as mighty')
    await run('drop role mighty')
  })
