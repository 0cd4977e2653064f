import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '#tests/support/house.ts'
import type { House } from '../http/house-context.server.ts'
import { knock } from './auth.server.ts'
import { scopeOf, whoIs } from './session.server.ts'
import { setUp, setUpIsOpen } from './set-up.server.ts'
import { setUpLink } from './set-up-link.server.ts'

let house: House
let end: () => Promise<void>
beforeAll(async () => {
  const made = await aHouse()
  house = made.house
  end = made.end
})
afterAll(() => end())

const asked = (cookies: readonly string[] = []) =>
  new Request('http://127.0.0.1:3000/', { headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') } })
const typed = {
  urn: '100000',
  name: 'Alderwick School',
  type: 'academy',
  phase: 'secondary',
  la: '382',
  person: 'Ruth Adeyemi',
  email: 'ruth@alderwick.example',
  password: 'seven slow herons wading',
}

test('an empty database gives a link, a newer one replaces it, and it is spent once', async () => {
  const first = await setUpLink(house.door.pool)
  const second = await setUpLink(house.door.pool)
  expect(await setUpIsOpen(house.database, first ?? '')).toBe(false)
  expect(await setUpIsOpen(house.database, second ?? '')).toBe(true)

  const weak = await setUp(house, second ?? '', { ...typed, password: 'password1234' }, asked())
  expect(weak).toMatchObject({ ok: false, refusal: { kind: 'not-valid', problems: [{ field: 'password' }] } })
  expect((await sql`select 1 from door."user"`.execute(house.database)).rows).toHaveLength(0)

  const done = await setUp(house, second ?? '', typed, asked())
  expect(done.ok).toBe(true)
  expect(await setUpIsOpen(house.database, second ?? '')).toBe(false)
  expect(await setUpLink(house.door.pool)).toBeNull()
})

test('the right password opens the school with the roles held today, and no other', async () => {
  const wrong = await knock(house, '/sign-in/email', { email: typed.email, password: 'not this one at all' }, asked())
  expect(wrong).toMatchObject({ ok: false, status: 401 })
  const right = await knock(house, '/sign-in/email', { email: typed.email, password: typed.password }, asked())
  expect(right.ok).toBe(true)
  const person = await whoIs(house, asked(right.cookies))
  expect(person?.email).toBe(typed.email)
  const scope = person && (await scopeOf(house, asked(right.cookies), person))
  expect(scope?.school.urn).toBe('100000')
  expect(scope?.viewer.roles.toSorted()).toEqual(['senco', 'system-administrator'])
  const yesterday = person && (await scopeOf({ ...house, today: () => '2019-01-01' }, asked(right.cookies), person))
  expect(yesterday).toBeNull()
})

test('nobody is signed in without a session', async () => {
  expect(await whoIs(house, asked())).toBeNull()
})

test('too many tries from one place are held off', async () => {
  const tries = []
  for (let n = 0; n < 121; n++)
    tries.push(
      (await knock(house, '/sign-in/email', { email: typed.email, password: `wrong number ${n} of many` }, asked())).status,
    )
  expect(tries.slice(0, 100).every((status) => status !== 429)).toBe(true)
  expect(tries.at(-1)).toBe(429)
}, 90_000)
