import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { logOf } from '#features/pupil/pupil-scene.testing.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { hashOf } from '#platform/sign-in/token.ts'
import type { Scope } from '#platform/work/scope.ts'
import { aHouse } from '#tests/support/house.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { handOver } from './invitation-link.server.ts'
import { invitePerson } from './invite-person.command.server.ts'
import { invitationOf } from './join.server.ts'
import { listPeople } from './list-people.query.server.ts'
import { renewInvitation } from './renew-invitation.command.server.ts'
import { allOf, done, giveAccount, refusalOf, rowsOf } from './staff-scene.testing.ts'

let house: House
let end: () => Promise<void>
let alder: TestSchool
let senco: Scope

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

const nadia = { name: 'Nadia Shah', email: 'nadia@alderwick.example', roles: ['teacher', 'teaching-assistant'] }
const days = (count: number) => Date.now() + count * 86_400_000

describe('inviting a person', () => {
  test('adds them with their roles from today, and a link whose token is nowhere in the database', async () => {
    const { staffId, token } = await done(invitePerson(senco, nadia))
    const { link, sent } = await handOver(house, senco.school.name, { ...nadia, token })
    expect([link, sent]).toEqual([`http://127.0.0.1:3000/join/${token}`, false])
    const [person] = await listPeople(senco, { staffId })
    expect(person).toMatchObject({ name: 'Nadia Shah', email: 'nadia@alderwick.example', hasAccount: false, endedOn: null })
    expect(person?.roles.map((held) => [held.role, held.startsOn])).toEqual([
      ['teacher', '2026-11-23'],
      ['teaching-assistant', '2026-11-23'],
    ])
    expect(JSON.stringify(await allOf(alder))).not.toContain(token)
    expect(await rowsOf(alder, 'invitation')).toMatchObject([{ token_hash: hashOf(token), used_at: null, withdrawn_at: null }])
    expect(JSON.stringify(person)).not.toContain(hashOf(token))
  })

  test('lasts seven days', async () => {
    await done(invitePerson(senco, nadia))
    const [row] = await rowsOf(alder, 'invitation')
    const until = Number(row?.['expires_at'])
    expect(until).toBeGreaterThan(days(6.99))
    expect(until).toBeLessThan(days(7.01))
  })

  test('is logged with the roles and without the token or the address', async () => {
    const { staffId, token } = await done(invitePerson(senco, nadia))
    const entries = await rowsOf(alder, 'access_log')
    expect(entries).toMatchObject([
      { actor: 'A senco', action: 'staff.invite-person', outcome: 'done', detail: { staffId, roles: nadia.roles } },
    ])
    for (const secret of [token, hashOf(token), nadia.email, nadia.name]) expect(JSON.stringify(entries)).not.toContain(secret)
  })

  test.each([
    ['without a name', { name: '' }, 'name'],
    ['without an address that mail could reach', { email: 'nadia at alderwick' }, 'email'],
    ['without a role', { roles: [] }, 'roles'],
    ['with a role that does not exist', { roles: ['headteacher of everything'] }, 'roles.0'],
  ])('%s is refused with words, and writes nothing', async (_, wrong, field) => {
    const before = await allOf(alder)
    const refusal = await refusalOf(invitePerson(senco, { ...nadia, ...wrong }))
    expect(refusal).toMatchObject({ kind: 'not-valid', problems: [{ field, says: expect.stringMatching(/^(Enter|Choose) /) }] })
    expect(await allOf(alder)).toEqual(before)
  })

  test('one role chosen in the form comes as a word and not as a list', async () => {
    const { staffId } = await done(invitePerson(senco, { ...nadia, roles: 'governor' }))
    expect((await listPeople(senco, { staffId }))[0]?.roles.map((held) => held.role)).toEqual(['governor'])
  })

  test('who is here already is not invited twice, whatever the capitals of the address', async () => {
    await done(invitePerson(senco, nadia))
    const before = await allOf(alder)
    const refusal = await refusalOf(invitePerson(senco, { ...nadia, email: 'NADIA@Alderwick.example' }))
    expect(refusal).toMatchObject({
      kind: 'not-valid',
      problems: [{ field: 'email', says: expect.stringContaining('this email') }],
    })
    expect(await allOf(alder)).toEqual(before)
  })
})

describe('a new link', () => {
  test('replaces the one before, which stops working', async () => {
    const { staffId, token: first } = await done(invitePerson(senco, nadia))
    expect(await invitationOf(house, first)).toMatchObject({ name: 'Nadia Shah', school: 'Alderwick School' })
    const { token: second } = await done(renewInvitation(senco, { staffId }))
    expect(await invitationOf(house, first)).toBeNull()
    expect(await invitationOf(house, second)).toMatchObject({ staffId })
  })

  test('is not made for somebody who signs in already', async () => {
    const { staffId } = await done(invitePerson(senco, nadia))
    await giveAccount(house, alder, staffId)
    const before = await allOf(alder)
    expect(await refusalOf(renewInvitation(senco, { staffId }))).toMatchObject({ kind: 'not-valid' })
    expect(await allOf(alder)).toEqual(before)
  })

  test('is not made for a person of another school', async () => {
    const birch = await aSchool(house.door)
    const { staffId, token } = await done(invitePerson(await birch.as(['senco']), nadia))
    expect(await refusalOf(renewInvitation(senco, { staffId }))).toMatchObject({ kind: 'not-found' })
    expect(await invitationOf(house, token)).toMatchObject({ staffId })
  })
})

test.each(['teacher', 'teaching-assistant', 'sen-administrator', 'governor', 'data-protection-officer'] as const)(
  'a %s neither invites anybody, nor renews a link, nor sees the people; and nothing is written',
  async (role) => {
    const { staffId, token } = await done(invitePerson(senco, nadia))
    const someone = await alder.as([role])
    const before = await allOf(alder)
    const says = expect.stringContaining('role')
    expect(await refusalOf(invitePerson(someone, { ...nadia, email: 'b@b.example' }))).toEqual({ kind: 'not-allowed', says })
    expect(await refusalOf(renewInvitation(someone, { staffId }))).toEqual({ kind: 'not-allowed', says })
    await expect(listPeople(someone, { staffId: null })).rejects.toThrow('not-allowed')
    expect(await allOf(alder)).toEqual(before)
    expect(await invitationOf(house, token)).not.toBeNull()
    expect((await logOf(alder, 'staff.list-people'))[0]).toMatchObject({ outcome: 'refused' })
  },
)
