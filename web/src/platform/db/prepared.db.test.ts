import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const ask = 'select count(*)::int as n from school where urn = $1'

test('a statement asked again is kept ready by its connection, and answers each time for what it is given', async () => {
  const client = await fresh.door.pool.connect()
  for (const urn of ['100001', '100002', '100003']) expect((await client.query(ask, [urn])).rows).toEqual([{ n: 0 }])
  const { rows } = await client.query(
    "select count(*)::int as kept from pg_prepared_statements where statement like 'select count(*)::int as n%'",
  )
  expect(rows).toEqual([{ kept: 1 }])
  client.release()
})

test('a connection that was thrown away leaves nothing in the way of the next', async () => {
  for (let n = 0; n < 3; n++) {
    const client = await fresh.door.pool.connect()
    expect((await client.query(ask, ['100001'])).rows).toEqual([{ n: 0 }])
    client.release(true)
  }
})

test('a transaction that failed does not spoil the statements kept ready', async () => {
  const client = await fresh.door.pool.connect()
  await client.query('begin')
  await client.query(ask, ['100001'])
  await expect(client.query('select 1 / $1::int', [0])).rejects.toThrow()
  await client.query('rollback')
  expect((await client.query(ask, ['100001'])).rows).toEqual([{ n: 0 }])
  client.release()
})
