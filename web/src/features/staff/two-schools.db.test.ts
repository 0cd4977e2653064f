import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPupil } from '#features/pupil/open-pupil.query.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { rememberSchool, scopeOf, whoIs } from '#platform/sign-in/session.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aHouse } from '#tests/support/house.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { endAccess } from './change-roles.command.server.ts'
import { invitePerson } from './invite-person.command.server.ts'
import { join } from './join.server.ts'
import { openGroups } from './list-groups.query.server.ts'
import { listPeople } from './list-people.query.server.ts'
import { asked, done, goodPassword } from './staff-scene.testing.ts'

let house: House
let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let cedar: TestSchool
let cookies: string[]
let inBirch: string
const maria = { name: 'Maria Lopez', email: 'maria@trust.example' }

/** One person: SENCO of Alderwick and teacher at Birchfield, and nobody at Cedars. */
beforeAll(async () => {
  const made = await aHouse()
  house = made.house
  end = made.end
  alder = await aSchool(house.door, { name: 'Alderwick School' })
  birch = await aSchool(house.door, { name: 'Birchfield School' })
  cedar = await aSchool(house.door, { name: 'Cedars School' })
  const here = await done(invitePerson(await alder.as(['senco']), { ...maria, roles: ['senco'] }))
  await done(join(house, here.token, goodPassword, asked()))
  const there = await done(invitePerson(await birch.as(['senco']), { ...maria, roles: ['teacher'] }))
  inBirch = there.staffId
  cookies = (await done(join(house, there.token, goodPassword, asked()))).cookies
})
afterAll(() => end())

async function scopeIn(school: TestSchool | null): Promise<Scope> {
  const request = asked(school ? [...cookies, rememberSchool(house, school.school.id)] : cookies)
  const person = await whoIs(house, request)
  const scope = person && (await scopeOf(house, request, person))
  if (!scope) throw new Error('nobody is signed in')
  return scope
}

test('a person with roles in two schools works in one at a time, with the roles of that one', async () => {
  const [first, second] = [await scopeIn(alder), await scopeIn(birch)]
  expect([first.school.name, first.viewer.roles]).toEqual(['Alderwick School', ['senco']])
  expect([second.school.name, second.viewer.roles]).toEqual(['Birchfield School', ['teacher']])
  expect(first.viewer.staffId).not.toBe(second.viewer.staffId)
  for (const scope of [first, second])
    expect(scope.schools.map((school) => school.name)).toEqual(['Alderwick School', 'Birchfield School'])
})

test('a role in one school opens nothing in the other', async () => {
  const [here, there] = [await aPupil(alder), await aPupil(birch)]
  const [first, second] = [await scopeIn(alder), await scopeIn(birch)]
  expect((await openPupil(first, { pupilId: here })).about.surname).toBe('Rahimi')
  await expect(openPupil(first, { pupilId: there })).rejects.toThrow('not-found')
  await expect(openPupil(second, { pupilId: here })).rejects.toThrow('not-found')
  await expect(openPupil(second, { pupilId: there })).rejects.toThrow('not-found')
  await expect(listPeople(second, { staffId: null })).rejects.toThrow('not-allowed')
})

test('a cookie that names a school where one holds no role opens a school of one’s own', async () => {
  expect((await scopeIn(cedar)).school.name).toBe('Alderwick School')
  expect((await scopeIn(null)).school.name).toBe('Alderwick School')
})

test('the people of one school are never shown to the other, not even the same person', async () => {
  const [here, there] = [await scopeIn(alder), await birch.as(['senco'])]
  const ids = async (scope: Scope) => (await listPeople(scope, { staffId: null })).map((person) => person.staffId)
  const [ours, theirs] = [await ids(here), await ids(there)]
  expect(ours.filter((id) => theirs.includes(id))).toEqual([])
  expect(ours).toContain(here.viewer.staffId)
  expect(theirs).toContain(inBirch)
  expect(await listPeople(here, { staffId: inBirch })).toEqual([])
  expect((await openGroups(here, null)).people.map((person) => person.staffId)).not.toContain(inBirch)
})

test('the database itself gives the people of one school to nobody who works in another', async () => {
  const { rows } = await asSchool(house.database, alder.school.id, (db) =>
    sql<{ school_id: string }>`select distinct school_id from staff union select distinct school_id from invitation
      union select distinct school_id from role_held`.execute(db),
  )
  expect(rows).toEqual([{ school_id: alder.school.id }])
})

test('when access ends in one school, the other stays open and is no longer offered beside it', async () => {
  await done(endAccess(await birch.as(['senco']), { staffId: inBirch }))
  const scope = await scopeIn(birch)
  expect(scope.school.name).toBe('Alderwick School')
  expect(scope.schools.map((school) => school.name)).toEqual(['Alderwick School'])
})
