import { sql } from 'kysely'
import { isRole, type Role } from '../access/roles.ts'
import type { Database, School } from '../work/scope.ts'

export interface Standing {
  school: School
  staffId: string
  name: string
  userId: string | null
  roles: Role[]
}

interface Row {
  school_id: string
  urn: string
  school_name: string
  type: School['type']
  phase: School['phase']
  staff_id: string
  name: string
  user_id: string | null
  roles: string[]
}

/** Every school where this person holds a role today, in one statement. Nothing said means none. */
export const standingsOf = (database: Database, userId: string, today: string): Promise<Standing[]> =>
  standing(database, sql`st.user_id = ${userId}`, today)

/** The same of one member of staff, for work that goes on in their name after they asked. */
export async function standingOfStaff(
  database: Database,
  { schoolId, staffId }: { schoolId: string; staffId: string },
  today: string,
): Promise<Standing | null> {
  const [found] = await standing(database, sql`st.school_id = ${schoolId} and st.staff_id = ${staffId}`, today)
  return found ?? null
}

async function standing(database: Database, who: ReturnType<typeof sql>, today: string): Promise<Standing[]> {
  const { rows } =
    await sql<Row>`select s.school_id, s.urn, s.name as school_name, s.type, s.phase, st.staff_id, st.name, st.user_id, array_agg(distinct r.role) as roles
    from staff st join school s on s.school_id = st.school_id
      join role_held r on r.school_id = st.school_id and r.staff_id = st.staff_id
    where ${who} and (st.ended_on is null or st.ended_on > ${today})
      and r.starts_on <= ${today} and (r.ends_on is null or r.ends_on >= ${today})
    group by s.school_id, s.urn, s.name, s.type, s.phase, st.staff_id, st.name, st.user_id order by s.name`.execute(database)
  return rows.map((row) => ({
    school: { id: row.school_id, urn: row.urn, name: row.school_name, type: row.type, phase: row.phase },
    staffId: row.staff_id,
    name: row.name,
    userId: row.user_id,
    roles: row.roles.filter(isRole),
  }))
}
