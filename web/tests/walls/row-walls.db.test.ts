import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '#platform/db/door.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aSchool } from '../support/school.ts'
import { fillSchool } from './full-school.ts'

interface Scene {
  fresh: FreshDatabase
  alder: string
  birch: string
  one: string
  other: string
  /** Every table that has a school, and those of them that a person reaches pupil by pupil. */
  schoolTables: string[]
  pupilTables: string[]
}

let scene: Scene
beforeAll(async () => {
  const fresh = await freshDatabase()
  const [alder, birch] = [await aSchool(fresh.door), await aSchool(fresh.door)]
  const { one, other } = await fillSchool(alder, 'Alder')
  await fillSchool(birch, 'Birch')
  const named = async (text: string) => (await fresh.door.pool.query(text)).rows.map((row) => String(row.name))
  const schoolTables = await named(`select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where a.attname = 'school_id' and not a.attisdropped and c.relkind in ('r', 'p') order by 1`)
  const pupilTables = await named(
    `select polrelid::regclass::text as name from pg_policy where polname = 'pupil_wall' order by 1`,
  )
  scene = {
    fresh,
    schoolTables,
    pupilTables,
    alder: alder.school.id,
    birch: birch.school.id,
    one: one.pupilId,
    other: other.pupilId,
  }
})
afterAll(() => scene.fresh.end())

interface Reach {
  schools: string | null
  pupils: string | null
}
type Row = Record<string, unknown>

/** As a page's transaction would stand before any code of a page runs, with nothing kept of it. */
async function standing<T>({ schools, pupils }: Reach, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await scene.fresh.door.pool.connect()
  try {
    await client.query('begin; set local role waymark_app')
    if (schools !== null) await client.query(`set local app.schools = '${schools}'`)
    if (pupils !== null) await client.query(`set local app.pupils = '${pupils}'`)
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const every = (school: string): Reach => ({ schools: school, pupils: '*' })
const whole = (school: string) => (table: string) => standing(every(school), (client) => rowsIn(client, table))

/** As JSON, so that a row can be put back just as it was. */
async function rowsIn(client: Client, table: string): Promise<Row[]> {
  const { rows } = await client.query(`select to_jsonb(t) as row from ${table} t`)
  return rows.map((found: { row: Row }) => found.row)
}

/** What came of a statement: how many rows it reached, or that the database forbade it. Any other error is a fault of the test. */
async function tried(reach: Reach, text: string, values: readonly unknown[] = []): Promise<number | 'forbidden'> {
  return standing(reach, async (client) => {
    try {
      return (await client.query(text, values)).rowCount
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '42501') return 'forbidden'
      throw error
    }
  })
}

/** For each table what was found, so that a failure names the tables. */
async function each<T>(tables: readonly string[], look: (table: string) => Promise<T>): Promise<Record<string, T>> {
  const found: Record<string, T> = {}
  for (const table of tables) found[table] = await look(table)
  return found
}
const all = <T>(tables: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(tables.map((table) => [table, value]))

const copy = (table: string) => `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`

test('the scene holds rows of both schools in every table, and of both pupils in every pupil table', async () => {
  const { alder, birch, one, other, schoolTables, pupilTables } = scene
  expect(schoolTables.length).toBeGreaterThan(24)
  expect(pupilTables.length).toBeGreaterThan(8)
  const counts = await each(schoolTables, async (table) => [
    (await whole(alder)(table)).length,
    (await whole(birch)(table)).length,
  ])
  expect(Object.keys(counts).filter((table) => counts[table]?.includes(0))).toEqual([])
  const of = await each(pupilTables, async (table) => new Set((await whole(alder)(table)).map((row) => row['pupil_id'])))
  expect(pupilTables.filter((table) => !of[table]?.has(one) || !of[table]?.has(other))).toEqual([])
})

describe('a person of one school', () => {
  test('is shown no row of another school, from any table', async () => {
    const { alder, birch, schoolTables } = scene
    for (const [here, table] of [alder, birch].flatMap((school) => schoolTables.map((name) => [school, name] as const))) {
      const schools = new Set((await whole(here)(table)).map((row) => row['school_id']))
      expect([table, ...schools]).toEqual([table, here])
    }
  })

  test('changes no row of another school, asked by its school or by no condition at all', async () => {
    const { alder, birch, schoolTables } = scene
    const named = await each(schoolTables, (table) =>
      tried(every(alder), `update ${table} set school_id = school_id where school_id = $1`, [birch]),
    )
    expect(schoolTables.filter((table) => named[table] !== 0 && named[table] !== 'forbidden')).toEqual([])
    const reached = await each(schoolTables, (table) => tried(every(alder), `update ${table} set school_id = school_id`))
    const own = await each(schoolTables, async (table) => (await whole(alder)(table)).length)
    expect(schoolTables.filter((table) => reached[table] !== own[table] && reached[table] !== 'forbidden')).toEqual([])
  })

  test('deletes nothing, of the other school or of their own', async () => {
    const { alder, birch, schoolTables } = scene
    for (const school of [alder, birch]) {
      const found = await each(schoolTables, (table) =>
        tried(every(alder), `delete from ${table} where school_id = $1`, [school]),
      )
      expect(found).toEqual(all(schoolTables, 'forbidden'))
    }
  })

  test('adds no row to another school, and gives none of their own away', async () => {
    const { alder, birch, schoolTables } = scene
    const added = await each(schoolTables, async (table) =>
      tried(every(alder), copy(table), [JSON.stringify((await whole(birch)(table))[0])]),
    )
    expect(added).toEqual(all(schoolTables, 'forbidden'))
    const given = await each(schoolTables, (table) => tried(every(alder), `update ${table} set school_id = $1`, [birch]))
    expect(given).toEqual(all(schoolTables, 'forbidden'))
  })
})

describe('where no school was named', () => {
  const nowhere: readonly [string, Reach][] = [
    ['never set', { schools: null, pupils: null }],
    ['set to nothing', { schools: '', pupils: '' }],
    ['set to nothing, with every pupil', { schools: '', pupils: '*' }],
  ]
  test.each(nowhere)('nothing is read, changed or added (%s)', async (_, reach) => {
    const { alder, schoolTables } = scene
    const read = await each(schoolTables, (table) => standing(reach, async (client) => (await rowsIn(client, table)).length))
    expect(read).toEqual(all(schoolTables, 0))
    const changed = await each(schoolTables, (table) => tried(reach, `update ${table} set school_id = school_id`))
    expect(schoolTables.filter((table) => changed[table] !== 0 && changed[table] !== 'forbidden')).toEqual([])
    const added = await each(schoolTables, async (table) =>
      tried(reach, copy(table), [JSON.stringify((await whole(alder)(table))[0])]),
    )
    expect(added).toEqual(all(schoolTables, 'forbidden'))
  })
})

describe('a person who works with one pupil', () => {
  const only = (): Reach => ({ schools: scene.alder, pupils: scene.one })
  const ofOther = async (table: string) => (await whole(scene.alder)(table)).find((row) => row['pupil_id'] === scene.other)

  test('is shown that pupil and no other', async () => {
    const { pupilTables, one } = scene
    const found = await each(pupilTables, (table) =>
      standing(only(), async (client) => [...new Set((await rowsIn(client, table)).map((row) => row['pupil_id']))]),
    )
    expect(found).toEqual(all(pupilTables, [one]))
  })

  test('changes and adds nothing for another pupil, and moves nothing to one', async () => {
    const { pupilTables, other } = scene
    const changed = await each(pupilTables, (table) =>
      tried(only(), `update ${table} set pupil_id = pupil_id where pupil_id = $1`, [other]),
    )
    expect(changed).toEqual(all(pupilTables, 0))
    const added = await each(pupilTables, async (table) => tried(only(), copy(table), [JSON.stringify(await ofOther(table))]))
    expect(added).toEqual(all(pupilTables, 'forbidden'))
    const moved = await each(pupilTables, (table) => tried(only(), `update ${table} set pupil_id = $1`, [other]))
    expect(moved).toEqual(all(pupilTables, 'forbidden'))
  })

  test('is shown no pupil of another school by knowing the pupil’s id', async () => {
    const { alder, birch, pupilTables } = scene
    const theirs = (await whole(birch)('pupil')).map((row) => row['pupil_id']).join(',')
    const found = await each(pupilTables, (table) =>
      standing({ schools: alder, pupils: theirs }, async (client) => (await rowsIn(client, table)).length),
    )
    expect(found).toEqual(all(pupilTables, 0))
  })

  test.each([null, ''])('is shown no pupil at all where nobody was named (%j)', async (pupils) => {
    const { alder, pupilTables } = scene
    const found = await each(pupilTables, (table) =>
      standing({ schools: alder, pupils }, async (client) => (await rowsIn(client, table)).length),
    )
    expect(found).toEqual(all(pupilTables, 0))
  })
})
