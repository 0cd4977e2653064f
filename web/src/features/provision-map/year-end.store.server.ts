import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { SessionRow, StaffRow } from './year-end.rules.ts'

interface Days {
  schoolId: string
  from: string
  to: string
  today: string
}

/** Every session, and everything bought, in some days. One statement. */
export async function sessionsIn(db: Database, { schoolId, from, to }: Days): Promise<SessionRow[]> {
  const { rows } =
    await sql<SessionRow>`select l.day::text, l.starts_at as "startsAt", l.kind, l.state, p.name as provision, g.name as group,
      l.planned, l.planned_minutes as "plannedMinutes", l.minutes, l.planned_pence as "plannedPence", l.pence, l.unshared_pence as "unsharedPence"
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
    where l.school_id = ${schoolId} and l.day between ${from}::date and ${to}::date and l.state <> 'gone'
    order by l.day, l.starts_at, p.name, g.name`.execute(db)
  return rows
}

/** What each adult gave in some days, until today, by what they are paid as. One statement. */
export async function staffIn(db: Database, { schoolId, from, to, today }: Days): Promise<StaffRow[]> {
  const now = sql`l.day <= ${today}::date`
  const { rows } = await sql<StaffRow>`select coalesce(f.name, a.outside_name) as name, r.name as role,
      count(*) filter (where ${now} and l.minutes > 0)::int as sessions, coalesce(sum(l.planned_minutes) filter (where ${now}), 0)::int as "plannedMinutes",
      coalesce(sum(l.minutes) filter (where ${now}), 0)::int as minutes, coalesce(sum(l.planned_pence), 0)::float8 as "plannedPence",
      coalesce(sum(l.pence) filter (where ${now}), 0)::float8 as pence, count(*) filter (where ${now} and l.pence is null)::int as unpriced
    from session_adult_line l join provision_adult a on a.school_id = l.school_id and a.adult_id = l.adult_id
      join provision_group g on g.school_id = a.school_id and g.group_id = a.group_id and g.withdrawn_at is null
      left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
      left join pay_role r on r.school_id = l.school_id and r.pay_role_id = l.role_id
    where l.school_id = ${schoolId} and l.day between ${from}::date and ${to}::date and not l.gone
    group by coalesce(f.name, a.outside_name), r.name order by 1, 2`.execute(db)
  return rows
}
