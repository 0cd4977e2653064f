import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '#platform/http/house-context.server.ts'
import { knock } from '#platform/sign-in/auth.server.ts'
import { scopeOf, whoIs } from '#platform/sign-in/session.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aHouse } from '#tests/support/house.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { endAccess } from './change-roles.command.server.ts'
import { invitePerson } from './invite-person.command.server.ts'
import { invitationOf, join } from './join.server.ts'
import { listPeople } from './list-people.query.server.ts'
import { allOf, asked, done, goodPassword, refusalOf, rowsOf } from './staff-scene.testing.ts'

let house: House
let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let count = 0

beforeAll(async () => {
  const made = await aHouse()
  house = made.house
  end = made.end
})
beforeEach(async () => {
  alder = await aSchool(house.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

const someone = () => ({ name: 'Nadia Shah', email: `nadia-${count++}@alderwick.example`, roles: ['teacher', 'governor'] })
const invited = async () => {
  const person = someone()
  return { ...person, ...(await done(invitePerson(senco, person))) }
}
const signIn = (email: string, password: string) => knock(house, '/sign-in/email', { email, password }, asked())
async function scopeBy(cookies: readonly string[]): Promise<Scope | null> {
  const person = await whoIs(house, asked(cookies))
  return person && scopeOf(house, asked(cookies), person)
}

describe('joining', () => {
  test('makes an account, signs in, and opens the school with the roles invited and no others', async () => {
    const { email, staffId, token } = await invited()
    const { cookies } = await done(join(house, token, goodPassword, asked()))
    const scope = await scopeBy(cookies)
    expect(scope?.viewer).toMatchObject({ staffId, name: 'Nadia Shah' })
    expect(scope?.viewer.roles.toSorted()).toEqual(['governor', 'teacher'])
    expect(scope?.school.id).toBe(alder.school.id)
    expect((await listPeople(senco, { staffId }))[0]).toMatchObject({ hasAccount: true, invitedUntil: null })
    expect((await signIn(email, goodPassword)).ok).toBe(true)
    expect((await signIn(email, 'seven slow herons sleeping')).ok).toBe(false)
  })

  test('keeps no password as it was typed, and is logged under the name of whoever joined', async () => {
    const { staffId, token } = await invited()
    await done(join(house, token, goodPassword, asked()))
    const { rows } = await sql<{ password: string }>`select password from door.account`.execute(house.database)
    for (const row of rows) expect(row.password).not.toContain('herons')
    const entry = (await rowsOf(alder, 'access_log')).find((row) => row['action'] === 'staff.join')
    expect(entry).toMatchObject({ actor: 'Nadia Shah', staff_id: staffId, outcome: 'done' })
  })

  test.each([
    ['shorter than twelve characters', 'heron wade7', 'at least 12'],
    ['longer than can be kept', 'seven slow herons wading '.repeat(6), 'at most 128'],
    ['known from breaches', 'password1234', 'lists of common or stolen'],
    ['only a row of keys', 'qwertyuiop12', 'lists of common or stolen'],
    ['of one’s own name', 'Nadia Shah 12', 'lists of common or stolen'],
    ['of the school’s name', 'AlderwickSchool', 'lists of common or stolen'],
  ])('a password %s is refused with words, and nothing is written', async (_, password, says) => {
    const { token } = await invited()
    const before = await allOf(alder)
    const refusal = await refusalOf(join(house, token, password, asked()))
    expect(refusal).toEqual({ kind: 'not-valid', problems: [{ field: 'password', says: expect.stringContaining(says) }] })
    expect(await allOf(alder)).toEqual(before)
    await done(join(house, token, goodPassword, asked()))
  })
})

describe('a link that opens nothing', () => {
  const plain = { kind: 'not-found', says: 'This invitation has been used, withdrawn, or is too old. Ask for a new one.' }
  async function opensNothing(token: string) {
    const before = await allOf(alder)
    expect(await invitationOf(house, token)).toBeNull()
    expect(await refusalOf(join(house, token, 'another four plain words', asked()))).toEqual(plain)
    expect(await allOf(alder)).toEqual(before)
  }

  test('has been used once', async () => {
    const { token } = await invited()
    await done(join(house, token, goodPassword, asked()))
    await opensNothing(token)
  })

  test('is older than seven days', async () => {
    const { token } = await invited()
    await asSchool(house.database, alder.school.id, (db) =>
      sql`update invitation set expires_at = now() - interval '1 second' where school_id = ${alder.school.id}`.execute(db),
    )
    await opensNothing(token)
  })

  test('belongs to somebody whose access has ended', async () => {
    const { staffId, token } = await invited()
    const head = await alder.as(['leadership'])
    await done(join(house, (await done(invitePerson(head, { ...someone(), roles: ['senco'] }))).token, goodPassword, asked()))
    await done(endAccess(head, { staffId }))
    await opensNothing(token)
    expect((await listPeople(senco, { staffId }))[0]?.invitedUntil).toBeNull()
  })

  test('was never made', async () => {
    for (const token of ['', 'x', "' or 1=1 --", 'A'.repeat(5000)]) await opensNothing(token)
  })

  test('is opened by two people at the same moment: one comes in', async () => {
    const { token } = await invited()
    const both = await Promise.all([join(house, token, goodPassword, asked()), join(house, token, goodPassword, asked())])
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  })
})

describe('somebody who has an account', () => {
  test('joins a second school with the same password, and with no other', async () => {
    const person = await invited()
    await done(join(house, person.token, goodPassword, asked()))
    const birch = await aSchool(house.door, { name: 'Birchfield School' })
    const { token } = await done(invitePerson(await birch.as(['senco']), { ...someone(), email: person.email }))
    const wrong = await refusalOf(join(house, token, 'not this one at all', asked()))
    expect(wrong).toMatchObject({ kind: 'not-valid', problems: [{ says: expect.stringContaining('has an account already') }] })
    const scope = await scopeBy((await done(join(house, token, goodPassword, asked()))).cookies)
    expect(scope?.schools.map((school) => school.name)).toEqual(['Alderwick School', 'Birchfield School'])
  })

  test('comes back to a school that ended their access', async () => {
    const person = await invited()
    await done(join(house, person.token, goodPassword, asked()))
    const other = await done(invitePerson(senco, { ...someone(), roles: ['senco'] }))
    await done(join(house, other.token, goodPassword, asked()))
    await done(endAccess(senco, { staffId: person.staffId }))
    const again = await done(invitePerson(senco, { ...someone(), email: person.email, roles: ['teacher'] }))
    const scope = await scopeBy((await done(join(house, again.token, goodPassword, asked()))).cookies)
    expect(scope?.viewer).toMatchObject({ staffId: again.staffId, roles: ['teacher'] })
    expect((await listPeople(senco, { staffId: person.staffId }))[0]).toMatchObject({ endedOn: '2026-11-23' })
  })

  test('and a second step joins with the password, and is asked for the second step before coming in', async () => {
    const person = await invited()
    const { cookies } = await done(join(house, person.token, goodPassword, asked()))
    expect((await knock(house, '/two-factor/enable', { password: goodPassword }, asked(cookies))).ok).toBe(true)
    await sql`update door."user" set "twoFactorEnabled" = true where email = ${person.email}`.execute(house.database)
    const birch = await aSchool(house.door, { name: 'Birchfield School' })
    const inBirch = await birch.as(['senco'])
    const { token, staffId } = await done(invitePerson(inBirch, { ...someone(), email: person.email }))
    const joined = await done(join(house, token, goodPassword, asked()))
    expect(joined.twoStep).toBe(true)
    expect(await scopeBy(joined.cookies)).toBeNull()
    expect((await listPeople(inBirch, { staffId }))[0]).toMatchObject({ hasAccount: true })
  })
})

test('a whole staff room joining at once from one address is told to wait, and every invitation stays open', async () => {
  const tokens = [await invited(), await invited(), await invited(), await invited(), await invited()].map((one) => one.token)
  const outcomes = []
  for (const token of tokens) outcomes.push(await join(house, token, goodPassword, asked([], '10.9.9.9')))
  const last = outcomes.findLastIndex((outcome) => !outcome.ok)
  expect(outcomes[last]).toMatchObject({
    refusal: { kind: 'not-valid', problems: [{ says: expect.stringContaining('Wait a minute') }] },
  })
  expect(await invitationOf(house, tokens[last] ?? '')).not.toBeNull()
  await done(join(house, tokens[last] ?? '', goodPassword, asked()))
})
