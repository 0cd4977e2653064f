import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findPupils } from '#features/pupil/find-pupils.query.server.ts'
import { openMyPupils } from '#features/pupil/my-pupils.query.server.ts'
import { openPupil } from '#features/pupil/open-pupil.query.server.ts'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { type BroughtInGroup, endGroupsOf, saveBroughtInGroups, undoBroughtInGroups } from './brought-in-groups.store.server.ts'
import { endAccess } from './change-roles.command.server.ts'
import { groupsOfPupil } from './groups.store.server.ts'
import { openGroups } from './list-groups.query.server.ts'
import { assignGroupStaff } from './set-group-staff.command.server.ts'
import { timetableGroup } from './set-group-times.command.server.ts'
import { allOf, done, refusalOf, rowsOf } from './staff-scene.testing.ts'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
let teacher: Scope
let amir: string
let beth: string
let groupId: string

beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  teacher = await alder.as(['teacher'])
  amir = await aPupil(alder, { surname: 'Rahimi', forename: 'Amir' })
  beth = await aPupil(alder, { surname: 'Rahman', forename: 'Beth' })
  groupId = await aGroup(alder, { name: '9C Maths', pupils: [amir], staffId: senco.viewer.staffId })
})
afterAll(() => fresh.end())

const link = (who: Scope, more: { relation?: 'teaches' | 'supports'; end?: 'yes' } = {}) =>
  assignGroupStaff(senco, { groupId, staffId: who.viewer.staffId, relation: 'teaches', ...more })
/** The pupils this person finds, opens and is shown as their own: the three must agree. */
async function seen(who: Scope): Promise<string[]> {
  const found = (await findPupils(who, { q: 'rah' })).map((pupil) => pupil.pupilId)
  const mine = (await openMyPupils(who, null)).groups.flatMap((group) => group.pupils.map((pupil) => pupil.pupilId))
  const opened: string[] = []
  for (const pupilId of [amir, beth])
    await openPupil(who, { pupilId }).then(
      () => opened.push(pupilId),
      () => null,
    )
  expect(mine.toSorted()).toEqual(found.toSorted())
  expect(opened.toSorted()).toEqual(found.toSorted())
  return found
}
const staffOf = async () => (await openGroups(senco, null)).groups[0]?.staff.map((person) => person.staffId)

describe('whoever teaches or supports a group', () => {
  test.each([
    ['teacher', 'teaches'],
    ['teaching-assistant', 'supports'],
  ] as const)('a %s sees its pupils from then on, no others, and no longer when it has ended', async (role, relation) => {
    const someone = await alder.as([role])
    expect(await seen(someone)).toEqual([])
    await done(link(someone, { relation }))
    expect(await seen(someone)).toEqual([amir])
    await done(link(someone, { relation, end: 'yes' }))
    expect(await seen(someone)).toEqual([])
    const rows = await rowsOf(alder, 'group_staff')
    expect(rows.find((row) => row['staff_id'] === someone.viewer.staffId)).toMatchObject({ ended_on: '2026-11-23' })
  })

  test('can come back to it', async () => {
    await done(link(teacher))
    await done(link(teacher, { end: 'yes' }))
    await done(link(teacher))
    expect(await seen(teacher)).toEqual([amir])
  })

  test('keeps one relation when the other ends', async () => {
    await done(link(teacher))
    await done(link(teacher, { relation: 'supports' }))
    await done(link(teacher, { end: 'yes' }))
    expect(await seen(teacher)).toEqual([amir])
  })

  test('stands on the page of the groups and of the pupil, until their access ends', async () => {
    await done(link(teacher))
    expect(await staffOf()).toContain(teacher.viewer.staffId)
    await done(endAccess(await alder.as(['leadership']), { staffId: teacher.viewer.staffId }))
    expect(await staffOf()).toEqual([senco.viewer.staffId])
    const groups = await asSchool(alder.database, alder.school.id, (db) => groupsOfPupil(db, alder.school.id, amir))
    expect(groups.flatMap((group) => group.staff.map((person) => person.name))).toEqual(['A senco'])
    expect((await openGroups(senco, null)).people.map((person) => person.staffId)).not.toContain(teacher.viewer.staffId)
  })
})

describe('nothing is written', () => {
  test('when what is to end was never so', async () => {
    const before = await allOf(alder)
    expect(await refusalOf(link(teacher, { end: 'yes' }))).toMatchObject({ kind: 'not-found' })
    expect(await allOf(alder)).toEqual(before)
  })

  test.each([
    ['a person who is not there', { staffId: newId() }, 'not-found'],
    ['a group that is not there', { groupId: newId() }, 'not-found'],
    ['no person at all', { staffId: '' }, 'not-valid'],
    ['a relation that does not exist', { relation: 'likes' }, 'not-valid'],
  ])('for %s', async (_, wrong, kind) => {
    const typed = { groupId, staffId: teacher.viewer.staffId, relation: 'teaches', ...wrong }
    const before = await allOf(alder)
    expect(await refusalOf(assignGroupStaff(senco, typed))).toMatchObject({ kind })
    expect(await allOf(alder)).toEqual(before)
  })

  test.each(['teacher', 'teaching-assistant', 'governor', 'data-protection-officer', 'system-administrator'] as const)(
    'by a %s, who may not put even themselves into a group, nor see the groups',
    async (role) => {
      const someone = await alder.as([role])
      const before = await allOf(alder)
      const typed = { groupId, staffId: someone.viewer.staffId, relation: 'teaches' }
      expect(await refusalOf(assignGroupStaff(someone, typed))).toMatchObject({ kind: 'not-allowed' })
      await expect(openGroups(someone, null)).rejects.toThrow('not-allowed')
      expect(await allOf(alder)).toEqual(before)
    },
  )

  test('across schools: neither their group nor their person can be named', async () => {
    const birch = await aSchool(fresh.door)
    const [theirs, zara] = [await birch.as(['senco']), await aPupil(birch, { surname: 'Rahal' })]
    const theirGroup = await aGroup(birch, { name: '7A', pupils: [zara], staffId: theirs.viewer.staffId })
    const before = [await allOf(alder), await allOf(birch)]
    const ours = { groupId, staffId: teacher.viewer.staffId, relation: 'teaches' as const }
    expect(await refusalOf(assignGroupStaff(senco, { ...ours, groupId: theirGroup }))).toMatchObject({ kind: 'not-found' })
    expect(await refusalOf(assignGroupStaff(senco, { ...ours, staffId: theirs.viewer.staffId }))).toMatchObject({
      kind: 'not-found',
    })
    expect([await allOf(alder), await allOf(birch)]).toEqual(before)
    const { groups, people } = await openGroups(senco, null)
    expect(groups.map((group) => group.groupId)).toEqual([groupId])
    expect(people.map((person) => person.staffId)).not.toContain(theirs.viewer.staffId)
  })
})

describe('groups of a file', () => {
  const maths = (): BroughtInGroup => ({
    name: '8B Maths',
    pupilIds: [beth],
    staff: [{ sourceId: 'T7', name: 'Olu Bello', email: 'olu@alderwick.example' }],
  })
  const at = (batchId = newId()) => ({ schoolId: alder.school.id, batchId, today: '2026-11-23' })
  const bringIn = (groups: readonly BroughtInGroup[], file = at()) =>
    asSchool(alder.database, alder.school.id, (db) => saveBroughtInGroups(db, file, groups))
  const namesOf = async (pupilId: string) =>
    (await asSchool(alder.database, alder.school.id, (db) => groupsOfPupil(db, alder.school.id, pupilId))).map((one) => one.name)
  const olu = async () => (await rowsOf(alder, 'staff')).filter((row) => row['name'] === 'Olu Bello')

  test('take a pupil out of the set that a later file no longer names, and undoing that file puts them back', async () => {
    await bringIn([maths()])
    const later = at()
    expect(await namesOf(beth)).toContain('8B Maths')
    await bringIn([{ name: '8C Maths', pupilIds: [beth], staff: [] }], later)
    expect(await namesOf(beth)).toContain('8C Maths')
    expect(await namesOf(beth)).not.toContain('8B Maths')
    await asSchool(alder.database, alder.school.id, (db) => undoBroughtInGroups(db, later))
    expect(await namesOf(beth)).toContain('8B Maths')
    expect(await namesOf(beth)).not.toContain('8C Maths')
  })

  test('keep no pupil who left the school, and leave those alone whom a file does not name', async () => {
    await bringIn([{ name: '8B Maths', pupilIds: [amir, beth], staff: [] }])
    await bringIn([{ name: '8C Maths', pupilIds: [amir], staff: [] }])
    expect(await namesOf(beth)).toContain('8B Maths')
    await asSchool(alder.database, alder.school.id, (db) => endGroupsOf(db, at(), [beth]))
    expect(await namesOf(beth)).toEqual([])
  })

  test('make their people once, without an account or a role, and twice changes nothing', async () => {
    await bringIn([maths()])
    const once = await allOf(alder)
    await bringIn([maths()])
    expect(await allOf(alder)).toEqual(once)
    expect(await olu()).toMatchObject([{ user_id: null, email: 'olu@alderwick.example' }])
    const group = (await openGroups(senco, null)).groups.find((one) => one.name === '8B Maths')
    expect(group).toMatchObject({ pupils: 1, staff: [{ name: 'Olu Bello', relation: 'teaches' }] })
  })

  test('do not bring back whoever’s access has ended', async () => {
    await bringIn([maths()])
    const staffId = String((await olu())[0]?.['staff_id'])
    await done(endAccess(senco, { staffId }))
    await bringIn([maths()])
    expect(await olu()).toHaveLength(1)
    const group = (await openGroups(senco, null)).groups.find((one) => one.name === '8B Maths')
    expect(group?.staff).toEqual([])
  })
})

test('once it is said when a group meets, whoever teaches it sees whom they have now first, and who comes next', async () => {
  const later = await aGroup(alder, { name: '7A Art', pupils: [beth], staffId: teacher.viewer.staffId })
  await done(link(teacher))
  const times = (id: string, meets: string) => timetableGroup(senco, { groupId: id, meets })
  // The day of these tests is a Monday.
  await done(times(groupId, 'Mon 9:00-10:00'))
  await done(times(later, 'Mon 11:00-12:00'))
  const at = async (time: string) =>
    (await openMyPupils(teacher, { time, show: 'all' })).groups.map(({ name, lesson }) => [name, lesson?.is ?? null])
  expect(await at('09:30')).toEqual([
    ['9C Maths', 'now'],
    ['7A Art', 'later'],
  ])
  expect(await at('11:00')).toEqual([
    ['7A Art', 'now'],
    ['9C Maths', 'over'],
  ])
  expect((await times(groupId, 'Mon nine')).ok).toBe(false)
  expect((await times(newId(), 'Mon 9:00-10:00')).ok).toBe(false)
  expect((await openGroups(senco, null)).groups.find((group) => group.groupId === groupId)?.meets).toHaveLength(1)
})
