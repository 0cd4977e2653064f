import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '#platform/db/door.ts'
import { newId } from '#platform/db/ids.ts'
import { setTrust } from '#platform/sign-in/school-trust.server.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aSchool, type TestSchool } from '../support/school.ts'

let fresh: FreshDatabase
/** Alder and birch are in one trust, cedar in another; dogwood and elm are in none. */
let alder: TestSchool
let birch: TestSchool
let cedar: TestSchool
let dogwood: TestSchool
let elm: TestSchool
beforeAll(async () => {
  fresh = await freshDatabase()
  alder = await aSchool(fresh.door, { name: 'Alder' })
  birch = await aSchool(fresh.door, { name: 'Birch' })
  cedar = await aSchool(fresh.door, { name: 'Cedar' })
  dogwood = await aSchool(fresh.door, { name: 'Dogwood' })
  elm = await aSchool(fresh.door, { name: 'Elm' })
})
afterAll(() => fresh.end())

beforeEach(async () => {
  for (const [one, trust] of [
    [alder, 'Ridge Trust'],
    [birch, 'Ridge Trust'],
    [cedar, 'Vale Trust'],
    [dogwood, null],
    [elm, null],
  ] as const)
    await setTrust(one.database, one.school.id, trust)
  await fresh.door.pool.query(`update trust_shelf set withdrawn_at = now() where withdrawn_at is null`)
})

/** As a page's transaction stands, with nothing kept of it. */
async function standing<T>(where: TestSchool, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await fresh.door.pool.connect()
  try {
    await client.query(
      `begin; set local role waymark_app; set local app.schools = '${where.school.id}'; set local app.pupils = '*'`,
    )
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function tried(where: TestSchool, text: string, values: readonly unknown[] = []): Promise<number | null | 'forbidden'> {
  return standing(where, async (client) => {
    try {
      return (await client.query(text, values)).rowCount
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '42501') return 'forbidden'
      throw error
    }
  })
}

const shared = (where: TestSchool): Promise<string[]> =>
  standing(where, async (client) =>
    (await client.query('select title from trust_shelf where withdrawn_at is null order by title')).rows.map((row) =>
      String(row.title),
    ),
  )
const known = (where: TestSchool): Promise<string[]> =>
  standing(where, async (client) =>
    (await client.query('select name from trust_school order by name')).rows.map((row) => String(row.name)),
  )

/** An outcome of the school's bank, on the shelf of the trust. */
async function onShelf(one: TestSchool, title: string, trust: string): Promise<string> {
  const [banked, shelf, whose] = [newId(), newId(), one.school.id]
  await asSchool(one.database, whose, async (db) => {
    await sql`insert into banked_outcome (school_id, banked_outcome_id, area, says, recorded_by) values (${whose}, ${banked}, 'CL', ${title}, ${whose})`.execute(
      db,
    )
    await sql`insert into trust_shelf (school_id, trust_shelf_id, trust, kind, banked_outcome_id, title, areas, body, shared_by)
      values (${whose}, ${shelf}, ${trust}, 'outcome', ${banked}, ${title}, '{CL}', '{}', ${whose})`.execute(db)
  })
  return shelf
}
const put = `insert into trust_shelf (school_id, trust_shelf_id, trust, kind, banked_outcome_id, title, areas, body, shared_by)
  select school_id, gen_random_uuid(), $2, kind, banked_outcome_id, title, areas, body, shared_by from trust_shelf where trust_shelf_id = $1`

describe('what a school has put on the shelf', () => {
  test('is read by the schools of its trust, and by no other; a school without a trust reads nobody', async () => {
    await onShelf(alder, 'of Alder', 'Ridge Trust')
    await onShelf(cedar, 'of Cedar', 'Vale Trust')
    const read = [await shared(alder), await shared(birch), await shared(cedar), await shared(dogwood), await shared(elm)]
    expect(read).toEqual([['of Alder'], ['of Alder'], ['of Cedar'], [], []])
  })

  test('is gone for the others once it is withdrawn, and stays its own school’s to look at', async () => {
    const shelf = await onShelf(alder, 'of Alder', 'Ridge Trust')
    await asSchool(alder.database, alder.school.id, (db) =>
      sql`update trust_shelf set withdrawn_at = now() where trust_shelf_id = ${shelf}`.execute(db),
    )
    const look = `select from trust_shelf where trust_shelf_id = '${shelf}'`
    expect([await tried(alder, look), await tried(birch, look)]).toEqual([1, 0])
  })

  test('is changed by its own school alone: another of the trust reads it, and does not touch or hold it', async () => {
    const shelf = await onShelf(alder, 'of Alder', 'Ridge Trust')
    const change = `update trust_shelf set title = 'mine' where trust_shelf_id = '${shelf}'`
    expect([await tried(birch, change), await tried(cedar, change), await tried(alder, change)]).toEqual([0, 0, 1])
    expect(await tried(birch, `update trust_shelf set title = 'mine'`)).toBe(0)
    expect(await tried(birch, `select from trust_shelf where trust_shelf_id = '${shelf}' for update`)).toBe(0)
    expect(await tried(birch, `delete from trust_shelf`)).toBe('forbidden')
  })

  test('is written for no other school, given to none, and put on no other trust’s shelf', async () => {
    const mine = await onShelf(birch, 'of Birch', 'Ridge Trust')
    const theirs = await onShelf(alder, 'of Alder', 'Ridge Trust')
    expect(await tried(birch, put, [theirs, 'Ridge Trust'])).toBe('forbidden')
    expect(await tried(birch, `update trust_shelf set withdrawn_at = now() where trust_shelf_id = $1`, [mine])).toBe(1)
    expect(await tried(birch, `update trust_shelf set trust = 'Vale Trust' where trust_shelf_id = $1`, [mine])).toBe('forbidden')
    expect(await tried(birch, `update trust_shelf set school_id = $2 where trust_shelf_id = $1`, [mine, alder.school.id])).toBe(
      'forbidden',
    )
    expect(await tried(birch, put, [mine, 'Vale Trust'])).toBe('forbidden')
  })

  test('is not written by a school without a trust, under any trust', async () => {
    const mine = await onShelf(birch, 'of Birch', 'Ridge Trust')
    await setTrust(birch.database, birch.school.id, null)
    expect([await tried(birch, put, [mine, 'Ridge Trust']), await tried(birch, put, [mine, ''])]).toEqual([
      'forbidden',
      'forbidden',
    ])
  })
})

describe('the trust of a school', () => {
  test('is not changed by a page, neither of the school nor among the schools that know each other', async () => {
    for (const text of [
      `update school set trust = 'Ridge Trust'`,
      `update school set name = 'Birch'`,
      `update trust_school set trust = 'Ridge Trust'`,
      `update trust_school set name = 'Birch'`,
      `insert into trust_school (school_id, name, trust) values ('${newId()}', 'Birch', 'Ridge Trust')`,
      `delete from trust_school`,
    ])
      expect([text, await tried(cedar, text)]).toEqual([text, 'forbidden'])
    expect(await tried(cedar, `update school set la = '383'`)).toBe(1)
  })

  test('lets its schools know each other by name, and no other; nothing else of a school is opened', async () => {
    const names = [await known(alder), await known(birch), await known(cedar), await known(dogwood)]
    expect(names).toEqual([['Alder', 'Birch'], ['Alder', 'Birch'], ['Cedar'], ['Dogwood']])
    expect(await tried(alder, 'select from school')).toBe(1)
    expect(await tried(alder, 'select from banked_outcome where school_id <> $1', [alder.school.id])).toBe(0)
  })

  test('when it changes, what was shared with the old one is taken off its shelf and is on no other', async () => {
    await onShelf(alder, 'of Alder', 'Ridge Trust')
    await onShelf(birch, 'of Birch', 'Ridge Trust')
    expect(await setTrust(alder.database, alder.school.id, 'vale  trust')).toEqual({
      was: 'Ridge Trust',
      now: 'Vale Trust',
      ended: 1,
      others: ['Cedar'],
    })
    const read = [await shared(alder), await shared(birch), await shared(cedar)]
    expect(read).toEqual([[], ['of Birch'], []])
    expect([await known(alder), await known(birch)]).toEqual([['Alder', 'Cedar'], ['Birch']])
    await setTrust(alder.database, alder.school.id, 'Ridge Trust')
    expect([await shared(alder), await shared(birch)]).toEqual([['of Birch'], ['of Birch']])
  })

  test('said again as it is, it changes nothing and takes nothing off the shelf', async () => {
    await onShelf(alder, 'of Alder', 'Ridge Trust')
    expect(await setTrust(alder.database, alder.school.id, ' RIDGE Trust')).toMatchObject({ now: 'Ridge Trust', ended: 0 })
    expect(await shared(birch)).toEqual(['of Alder'])
  })
})
