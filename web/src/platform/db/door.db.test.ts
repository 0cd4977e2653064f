import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { openDoor, refuseOldServer, WrongDatabase } from './door.ts'
import { kyselyOn } from './kysely.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.door.pool.query(`create table note (id integer primary key, parent integer constraint parent_exists references note, text text not null);
    create type mood as enum ('good', 'bad')`)
})
afterAll(() => fresh.end())

const query = (text: string, parameters?: unknown[]) => fresh.door.pool.query(text, parameters)

describe('the pool, in both homes', () => {
  test('twenty transactions at once each keep their own setting', async () => {
    const transaction = async (n: number) => {
      const client = await fresh.door.pool.connect()
      await client.query('begin')
      await client.query(`select set_config('app.test', $1, true)`, [String(n)])
      await new Promise((resolve) => setTimeout(resolve, n % 5))
      const { rows } = await client.query(`select current_setting('app.test') as n`)
      await client.query('commit')
      client.release()
      return Number(rows[0].n)
    }
    const numbers = Array.from({ length: 20 }, (_, n) => n)
    expect(await Promise.all(numbers.map(transaction))).toEqual(numbers)
    expect((await query(`select current_setting('app.test', true) as left`)).rows[0].left || null).toBeNull()
  })

  test('a rolled back transaction leaves nothing', async () => {
    const client = await fresh.door.pool.connect()
    await client.query('begin')
    await client.query(`insert into note values (1, null, 'gone')`)
    await client.query('rollback')
    client.release()
    expect((await query('select * from note where id = 1')).rows).toEqual([])
  })

  test.each(['idle in its transaction', 'failed in its transaction', 'still asking', 'thrown away'])(
    'a client given back %s leaves nothing',
    async (how) => {
      const client = await fresh.door.pool.connect()
      await client.query("begin; set local app.test = 'mine'")
      await client.query(`insert into note values (2, null, 'gone')`)
      if (how === 'failed in its transaction') await expect(client.query('select 1/0')).rejects.toThrow('division by zero')
      const late = how === 'still asking' ? client.query(`insert into note values (3, null, 'gone')`) : null
      client.release(how === 'thrown away')
      await late
      expect((await query('select * from note')).rows).toEqual([])
      expect((await query(`select current_setting('app.test', true) as left`)).rows[0].left || null).toBeNull()
    },
  )

  test('a client given back cannot be asked again', async () => {
    const client = await fresh.door.pool.connect()
    client.release()
    client.release()
    await expect(client.query('select 1')).rejects.toThrow('given back')
  })

  test('errors say what pg says', async () => {
    await query(`insert into note values (10, null, 'first')`)
    await expect(query(`insert into note values (10, null, 'again')`)).rejects.toMatchObject({
      code: '23505',
      table: 'note',
      constraint: 'note_pkey',
      detail: 'Key (id)=(10) already exists.',
    })
    await expect(query(`insert into note values (11, 99, 'orphan')`)).rejects.toMatchObject({
      code: '23503',
      constraint: 'parent_exists',
    })
    await expect(query('insert into note values (11, null, $1)', [null])).rejects.toMatchObject({
      code: '23502',
      table: 'note',
      column: 'text',
    })
    await expect(query('selec 1')).rejects.toMatchObject({ code: '42601' })
    await expect(query('select $1::jsonb', [['a list is no JSON for pg']])).rejects.toMatchObject({ code: '22P02' })
    expect((await query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  test('values have the same types', async () => {
    const { rows, fields } =
      await query(`select date '2026-03-29' as day, time '09:05' as clock, timestamp '2026-03-29 01:30' as local, interval '1 day' as span,
      timestamptz '2026-03-29T01:30:00Z' as instant, 9007199254740993::int8 as big, 1.10::numeric as exact, 1.5::float8 as float, 7::int4 as int, true as yes, null::text as nothing,
      '{"a":[1]}'::jsonb as json, '\\x00ff'::bytea as bytes, 'good'::mood as enum, '00000000-0000-7000-8000-000000000001'::uuid as id,
      array['a','b c'] as texts, array[date '2026-03-29'] as days, array[1,2] as ints, array[9007199254740993::int8] as bigs, array[1.10::numeric] as exacts`)
    expect(rows[0]).toEqual({
      day: '2026-03-29',
      clock: '09:05:00',
      local: '2026-03-29 01:30:00',
      span: '1 day',
      instant: new Date('2026-03-29T01:30:00Z'),
      big: '9007199254740993',
      exact: '1.10',
      float: 1.5,
      int: 7,
      yes: true,
      nothing: null,
      json: { a: [1] },
      bytes: Buffer.from([0, 255]),
      enum: 'good',
      id: '00000000-0000-7000-8000-000000000001',
      texts: ['a', 'b c'],
      days: ['2026-03-29'],
      ints: [1, 2],
      bigs: ['9007199254740993'],
      exacts: ['1.10'],
    })
    expect(fields[0]).toMatchObject({ name: 'day', dataTypeID: 1082 })
  })

  test('parameters are understood the same', async () => {
    const { rows } = await query(
      'select $1::date as day, $2::timestamptz as instant, $3::jsonb as json, $4::text[] as texts, $5::bytea as bytes, $6::int8 as big, $7::text as nothing',
      [
        '2026-03-29',
        new Date('2026-03-29T01:30:00Z'),
        { a: 1 },
        ['x', 'y"z'],
        Buffer.from([1, 2]),
        '9007199254740993',
        undefined,
      ],
    )
    expect(rows[0]).toEqual({
      day: '2026-03-29',
      instant: new Date('2026-03-29T01:30:00Z'),
      json: { a: 1 },
      texts: ['x', 'y"z'],
      bytes: Buffer.from([1, 2]),
      big: '9007199254740993',
      nothing: null,
    })
  })

  test('several statements are answered by the last', async () => {
    expect(await query('select 1 as a; select 2 as b')).toMatchObject({ command: 'SELECT', rowCount: 1, rows: [{ b: 2 }] })
  })

  test('a large answer and a large parameter arrive whole', async () => {
    const long = 'é'.repeat(3_000_000)
    expect((await query('select $1::text as long', [long])).rows[0].long).toBe(long)
    expect((await query('select n, repeat(md5(n::text), 4) from generate_series(1, 20000) n')).rows).toHaveLength(20_000)
  })

  test('Kysely counts rows and rolls back', async () => {
    const db = kyselyOn(fresh.door.pool)
    const added = await sql`insert into note values (20, null, 'a'), (21, null, 'b')`.execute(db)
    expect(added.numAffectedRows).toBe(2n)
    const failing = db.transaction().execute(async (tx) => {
      await sql`delete from note`.execute(tx)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect((await sql`select id from note where id >= 20`.execute(db)).rows).toHaveLength(2)
  })
})

describe('a PostgreSQL server', () => {
  test('that is too old is refused', () => {
    expect(() => refuseOldServer(140_012)).toThrow('PostgreSQL 15 or newer. The server in DATABASE_URL is version 14')
    expect(() => refuseOldServer(150_000)).not.toThrow()
  })

  test('that does not answer is refused without its address', async () => {
    const opening = openDoor({ databaseUrl: 'postgresql://someone:secret@127.0.0.1:1/none', dataFolder: '' })
    await expect(opening).rejects.toThrow(WrongDatabase)
    await expect(opening).rejects.not.toThrow('secret')
  })
})
