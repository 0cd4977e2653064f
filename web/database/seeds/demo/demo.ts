import { sql } from 'kysely'
import { setGroupStaff } from '#features/staff/public.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { authOf } from '#platform/sign-in/auth.server.ts'
import { demoPassword, demoPeople } from '#platform/sign-in/demo-people.ts'
import { addPerson } from '#platform/sign-in/set-up.server.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type BuiltSchool, buildSchool, settle, tellStory } from './build.ts'
import { tellProgress } from './progress-story.ts'
import { tellProvision } from './provision-story.ts'
import { tellRetention } from './retention-story.ts'
import { primary, secondary, special } from './shape.ts'
import { tellSupport } from './support-story.ts'
import { tellTrust } from './trust-story.ts'

/** The demonstration trust: three schools, eight people, three years of history. Says what it is doing. */
export async function buildDemo(house: House, say: (words: string) => void): Promise<void> {
  const built = new Map<string, BuiltSchool>()
  for (const [index, shape] of [secondary, primary, special].entries()) {
    say(`${shape.name} ...`)
    built.set(shape.urn, await buildSchool(house, shape, 2026 + index))
  }
  const staff = await addPeople(house, built)
  for (const [urn, school] of built) {
    say(`what happened at ${school.scope.school.name} ...`)
    const workers =
      urn === secondary.urn
        ? [staff.get('Sam Price'), staff.get('Priya Nair'), staff.get('Jo Bennett')].flatMap((id) => (id ? [id] : []))
        : []
    await tellStory(school.scope, workers, Number(urn))
  }
  await giveGroups(built.get(secondary.urn), staff)
  const [first, teacher] = [built.get(secondary.urn), staff.get('Sam Price')]
  if (first && teacher) await tellSupport(first.scope, { staffId: teacher, name: 'Sam Price' })
  if (first && teacher) await tellRetention(house, first.scope, teacher)
  if (first) await tellProgress(first.scope)
  if (first) await tellProvision(first.scope, staff)
  const other = built.get(primary.urn)
  if (other) await tellTrust(other.scope)
  await settle(
    house,
    [...built.values()].map((school) => school.scope.school.id),
  )
}

async function addPeople(house: House, built: ReadonlyMap<string, BuiltSchool>): Promise<Map<string, string>> {
  const staff = new Map<string, string>()
  for (const { email, name, roles } of demoPeople) {
    const userId = (await authOf(house).api.signUpEmail({ body: { email, name, password: demoPassword } })).user.id
    for (const urn of new Set(roles.map((role) => role.urn))) {
      const school = built.get(urn)
      if (!school) continue
      const held = roles.filter((role) => role.urn === urn).map(({ role }) => role)
      const staffId = await addPerson(house.database, school.scope.school.id, {
        userId,
        name,
        email,
        roles: held,
        from: '2024-09-01',
      })
      if (urn === secondary.urn) staff.set(name, staffId)
    }
  }
  return staff
}

/** The teacher teaches four classes and the teaching assistant supports two. */
async function giveGroups(school: BuiltSchool | undefined, staff: ReadonlyMap<string, string>): Promise<void> {
  const [teacher, assistant] = [staff.get('Sam Price'), staff.get('Jo Bennett')]
  if (!school || !teacher || !assistant) return
  const { database } = school.scope
  const schoolId = school.scope.school.id
  await asSchool(database, schoolId, async (db) => {
    const { rows } = await sql<{
      group_id: string
      name: string
    }>`select group_id, name from teaching_group where school_id = ${schoolId} and name in ('7A', '8B', '9C', '10D') order by name`.execute(
      db,
    )
    for (const { group_id: groupId, name } of rows) {
      await setGroupStaff(db, schoolId, { groupId, staffId: teacher, relation: 'teaches', endedOn: null })
      if (name === '8B' || name === '9C')
        await setGroupStaff(db, schoolId, { groupId, staffId: assistant, relation: 'supports', endedOn: null })
    }
  })
}
