import { sql } from 'kysely'
import type { Viewer } from '#platform/access/may.ts'
import type { Role } from '#platform/access/roles.ts'
import type { Door } from '#platform/db/door.ts'
import { newId } from '#platform/db/ids.ts'
import { kyselyOn } from '#platform/db/kysely.ts'
import type { Database, School, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

export interface TestSchool {
  database: Database
  school: School
  /** A scope for somebody with these roles: a new member of staff, unless one is given. */
  as(roles: readonly Role[], options?: { staffId?: string; today?: string }): Promise<Scope>
}

let urns = 100_000

/** A school with nobody in it. */
export async function aSchool(door: Door, options: Partial<Omit<School, 'id'>> = {}): Promise<TestSchool> {
  const database: Database = kyselyOn(door.pool)
  const school: School = {
    id: newId(),
    urn: String(urns++),
    name: 'Alderwick School',
    type: 'academy',
    phase: 'secondary',
    ...options,
  }
  await sql`insert into school (school_id, urn, name, type, phase, la) values (${school.id}, ${school.urn}, ${school.name}, ${school.type}, ${school.phase}, '382')`.execute(
    database,
  )
  return {
    database,
    school,
    async as(roles, { staffId = newId(), today = '2026-11-23' } = {}) {
      await addStaff(database, school.id, staffId, roles)
      const viewer: Viewer = { staffId, userId: null, name: `A ${roles.join(' and ')}`, roles }
      return { viewer, school, schools: [{ id: school.id, name: school.name }], today, requestId: 'test', database }
    },
  }
}

async function addStaff(database: Database, schoolId: string, staffId: string, roles: readonly Role[]): Promise<void> {
  await asSchool(database, schoolId, async (db) => {
    await sql`insert into staff (school_id, staff_id, name) values (${schoolId}, ${staffId}, ${`A ${roles.join(' and ')}`}) on conflict do nothing`.execute(
      db,
    )
    for (const role of roles) {
      await sql`insert into role_held (school_id, role_held_id, staff_id, role, starts_on) values (${schoolId}, ${newId()}, ${staffId}, ${role}, '2020-09-01')`.execute(
        db,
      )
    }
  })
}
