import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#platform/access/roles.ts'
import { newId } from '#platform/db/ids.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { scopeOf, whoIs } from '#platform/sign-in/session.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { aHouse } from '#tests/support/house.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { endAccess, endRoleHeld, giveRole } from './change-roles.command.server.ts'
import { listPeople } from './list-people.query.server.ts'
import { allOf, asked, done, giveAccount, refusalOf, rowsOf } from './staff-scene.testing.ts'

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

async function aPerson(roles: readonly Role[]): Promise<{ staffId: string; cookies: string[] }> {
  const { staffId } = (await alder.as(roles)).viewer
  return { staffId, ...(await giveAccount(house, alder, staffId)) }
}
/** What this person could do if they asked on that day. */
async function rolesOn(cookies: readonly string[], today: string): Promise<string[]> {
  const person = await whoIs(house, asked(cookies))
  const scope = person && (await scopeOf({ ...house, today: () => today }, asked(cookies), person))
  return scope?.viewer.roles.toSorted() ?? []
}
const heldId = async (staffId: string, role: Role) =>
  (await listPeople(senco, { staffId }))[0]?.roles.find((held) => held.role === role)?.roleHeldId ?? ''
const onlyManager = {
  kind: 'not-valid',
  problems: [{ field: 'role', says: expect.stringContaining('last person who can manage') }],
}

describe('a role', () => {
  test('given opens from today, and not the day before', async () => {
    const { staffId, cookies } = await aPerson(['teacher'])
    await done(giveRole(senco, { staffId, role: 'leadership' }))
    expect(await rolesOn(cookies, '2026-11-22')).toEqual(['teacher'])
    expect(await rolesOn(cookies, '2026-11-23')).toEqual(['leadership', 'teacher'])
  })

  test('ended opens nothing from today, stays open for the days before, and is kept with both dates', async () => {
    const { staffId, cookies } = await aPerson(['teacher', 'leadership'])
    await done(endRoleHeld(senco, { staffId, roleHeldId: await heldId(staffId, 'teacher') }))
    expect(await rolesOn(cookies, '2026-11-22')).toEqual(['leadership', 'teacher'])
    expect(await rolesOn(cookies, '2026-11-23')).toEqual(['leadership'])
    const rows = (await rowsOf(alder, 'role_held')).filter((row) => row['staff_id'] === staffId && row['role'] === 'teacher')
    expect(rows).toMatchObject([{ starts_on: '2020-09-01', ends_on: '2026-11-22' }])
  })

  test('ended on the day it was given opens nothing that day, and can be given again', async () => {
    const { staffId, cookies } = await aPerson(['teacher'])
    await done(giveRole(senco, { staffId, role: 'governor' }))
    await done(endRoleHeld(senco, { staffId, roleHeldId: await heldId(staffId, 'governor') }))
    expect(await rolesOn(cookies, '2026-11-23')).toEqual(['teacher'])
    await done(giveRole(senco, { staffId, role: 'governor' }))
    expect(await rolesOn(cookies, '2026-11-23')).toEqual(['governor', 'teacher'])
  })

  test('held already is not given twice', async () => {
    const { staffId } = await aPerson(['teacher'])
    const before = await allOf(alder)
    expect(await refusalOf(giveRole(senco, { staffId, role: 'teacher' }))).toMatchObject({
      problems: [{ says: 'This person holds that role already' }],
    })
    expect(await allOf(alder)).toEqual(before)
  })

  test('is never given to oneself, even by whoever manages people', async () => {
    const manager = await alder.as(['system-administrator'])
    const before = await allOf(alder)
    expect(await refusalOf(giveRole(manager, { staffId: manager.viewer.staffId, role: 'senco' }))).toEqual({
      kind: 'not-allowed',
      says: 'Ask somebody else who manages people to give you a role',
    })
    expect(await allOf(alder)).toEqual(before)
  })

  test('of one person is not ended by naming another, and one ended is not ended again', async () => {
    const [one, two] = [await aPerson(['teacher']), await aPerson(['teacher'])]
    const roleHeldId = await heldId(one.staffId, 'teacher')
    expect(await refusalOf(endRoleHeld(senco, { staffId: two.staffId, roleHeldId }))).toMatchObject({ kind: 'not-found' })
    await done(endRoleHeld(senco, { staffId: one.staffId, roleHeldId }))
    const before = await allOf(alder)
    expect(await refusalOf(endRoleHeld(senco, { staffId: one.staffId, roleHeldId }))).toMatchObject({ kind: 'not-found' })
    expect(await allOf(alder)).toEqual(before)
  })
})

describe('the last person who can manage people', () => {
  test.each(['senco', 'leadership', 'system-administrator'] as const)(
    'a %s alone keeps that role and their access until somebody else who signs in has one',
    async (role) => {
      const { staffId, cookies } = await aPerson([role, 'teacher'])
      const roleHeldId = await heldId(staffId, role)
      const before = await allOf(alder)
      expect(await refusalOf(endRoleHeld(senco, { staffId, roleHeldId }))).toEqual(onlyManager)
      expect(await refusalOf(endAccess(senco, { staffId }))).toEqual(onlyManager)
      expect(await allOf(alder)).toEqual(before)
      await aPerson(['system-administrator'])
      await done(endRoleHeld(senco, { staffId, roleHeldId }))
      expect(await rolesOn(cookies, '2026-11-23')).toEqual(['teacher'])
    },
  )

  test('is not replaced by somebody whose access ended, or in another school', async () => {
    const { staffId } = await aPerson(['senco'])
    const leaving = await aPerson(['leadership'])
    const birch = await aSchool(house.door)
    await giveAccount(house, birch, (await birch.as(['senco'])).viewer.staffId)
    await done(endAccess(senco, { staffId: leaving.staffId }))
    expect(await refusalOf(endAccess(senco, { staffId }))).toEqual(onlyManager)
  })

  test('may let go of one of two such roles', async () => {
    const { staffId, cookies } = await aPerson(['senco', 'leadership'])
    await done(endRoleHeld(senco, { staffId, roleHeldId: await heldId(staffId, 'leadership') }))
    expect(await rolesOn(cookies, '2026-11-23')).toEqual(['senco'])
  })
})

describe('ending access', () => {
  test('closes the school from today to a session that is still open', async () => {
    const { staffId, cookies } = await aPerson(['teacher', 'governor'])
    await done(endAccess(senco, { staffId }))
    expect(await rolesOn(cookies, '2026-11-23')).toEqual([])
    expect((await listPeople(senco, { staffId }))[0]).toMatchObject({ endedOn: '2026-11-23' })
  })

  test('leaves nothing to be changed afterwards', async () => {
    const { staffId } = await aPerson(['teacher'])
    const roleHeldId = await heldId(staffId, 'teacher')
    await done(endAccess(senco, { staffId }))
    const before = await allOf(alder)
    expect(await refusalOf(giveRole(senco, { staffId, role: 'governor' }))).toMatchObject({ kind: 'not-found' })
    expect(await refusalOf(endRoleHeld(senco, { staffId, roleHeldId }))).toMatchObject({ kind: 'not-found' })
    expect(await refusalOf(endAccess(senco, { staffId }))).toMatchObject({ kind: 'not-found' })
    expect(await allOf(alder)).toEqual(before)
  })
})

test.each(['teacher', 'teaching-assistant', 'sen-administrator', 'governor', 'data-protection-officer'] as const)(
  'a %s gives and ends no role and no access, not even their own; nothing is written, and the try is logged',
  async (role) => {
    const [someone, { staffId }] = [await alder.as([role]), await aPerson(['teacher', 'governor'])]
    const roleHeldId = await heldId(staffId, 'teacher')
    const before = await allOf(alder)
    const own = someone.viewer.staffId
    for (const outcome of [
      giveRole(someone, { staffId, role: 'senco' }),
      giveRole(someone, { staffId: own, role: 'senco' }),
      endRoleHeld(someone, { staffId, roleHeldId }),
      endAccess(someone, { staffId }),
      endAccess(someone, { staffId: own }),
    ])
      expect(await refusalOf(outcome)).toMatchObject({ kind: 'not-allowed' })
    expect(await allOf(alder)).toEqual(before)
    const tries = (await rowsOf(alder, 'access_log')).filter((entry) => entry['staff_id'] === own)
    expect(tries.map((entry) => entry['outcome'])).toEqual(Array(5).fill('refused'))
  },
)

test('one school neither sees nor changes the people of another', async () => {
  const birch = await aSchool(house.door)
  const theirs = await birch.as(['teacher'])
  const [staffId, held] = [theirs.viewer.staffId, (await rowsOf(birch, 'role_held'))[0]?.['role_held_id']]
  const before = await allOf(birch)
  for (const outcome of [
    giveRole(senco, { staffId, role: 'governor' }),
    endRoleHeld(senco, { staffId, roleHeldId: String(held) }),
    endAccess(senco, { staffId }),
    endAccess(senco, { staffId: newId() }),
  ])
    expect(await refusalOf(outcome)).toMatchObject({ kind: 'not-found' })
  expect(await allOf(birch)).toEqual(before)
  expect(await listPeople(senco, { staffId })).toEqual([])
  const names = (await listPeople(senco, { staffId: null })).map((person) => person.staffId)
  expect(names).toEqual([senco.viewer.staffId])
})
