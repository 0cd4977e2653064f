import { sql } from 'kysely'
import { isRole, type Role } from '../access/roles.ts'
import type { Database, School } from '../work/scope.ts'

export interface Standing {
  school: School
  staffId: string
  name: string
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
  roles: string[]
}

/** Every school where this person holds a role today, in one statement. Nothing said means none. */
export async function standingsOf(database: Database, userId: string, today: string): Promise<Standing[]> {
  const { rows } =
    await sql<Row>`select s.school_id, s.urn, s.name as school_name, s.type, s.phase, st.staff_id, st.name, array_agg(distinct r.role) as roles
    from staff st join school s on s.school_id = st.school_id
      join role_held r on r.school_id = st.school_id and r.staff_id = st.staff_id
    where st.user_id = ${userId} and (st.ended_on is null or st.ended_on > ${today})
      and r.starts_on <= ${today} and (r.ends_on is null or r.ends_on >= ${today})
    group by s.school_id, s.urn, s.name, s.type, s.phase, st.staff_id, st.name order by s.name`.execute(database)
  return rows.map((row) => ({
    school: { id: row.school_id, urn: row.urn, name: row.school_name, type: row.type, phase: row.phase },
    staffId: row.staff_id,
    name: row.name,
    roles: row.roles.filter(isRole),
  }))
}
