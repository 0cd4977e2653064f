import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface StaffRow {
  staffId: string
  name: string
  /** A teaching assistant today. */
  assists: boolean
  /** Was the last to be given this provision to give. */
  lastGave: boolean
  /** The role they were last paid in. */
  lastRole: string | null
  /** When this provision began the last time, for the one who gave it. */
  lastAt: string | null
  lastMinutes: number | null
}

/** Everybody who can give a provision, with what is known of the last time. One statement. */
export async function staffToGive(
  db: Database,
  { schoolId, provisionId, today }: { schoolId: string; provisionId: string; today: string },
): Promise<StaffRow[]> {
  const { rows } = await sql<StaffRow>`with latest as (
      select a.staff_id, g.group_id from provision_group g join provision_adult a on a.school_id = g.school_id and a.group_id = g.group_id
      where g.school_id = ${schoolId} and g.provision_id = ${provisionId} and g.withdrawn_at is null and a.staff_id is not null
      order by g.recorded_at desc, a.share desc, a.adult_id limit 1)
    select s.staff_id as "staffId", s.name, l.staff_id is not null as "lastGave",
      exists (select from role_held r where r.school_id = s.school_id and r.staff_id = s.staff_id and r.role = 'teaching-assistant'
        and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)) as assists,
      (select a.role_id from provision_adult a where a.school_id = s.school_id and a.staff_id = s.staff_id and a.role_id is not null
        order by a.starts_on desc, a.adult_id desc limit 1) as "lastRole",
      (select min(t.starts_at) from provision_slot t where t.school_id = s.school_id and t.group_id = l.group_id and t.ends_on is null) as "lastAt",
      (select min(t.minutes) from provision_slot t where t.school_id = s.school_id and t.group_id = l.group_id and t.ends_on is null) as "lastMinutes"
    from staff s left join latest l on l.staff_id = s.staff_id
    where s.school_id = ${schoolId} and (s.ended_on is null or s.ended_on > ${today}::date) order by s.name`.execute(db)
  return rows
}
