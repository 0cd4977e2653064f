import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Given } from './delivery.rules.ts'

interface Asked {
  schoolId: string
  from: string
  /** The last day that counts: the end of the term, or today. */
  to: string
}

/** Minutes of lines, as they stand: what was recorded, what is missing of it, and what nobody has recorded. */
const sums = sql`sum(l.planned_minutes)::int as planned, sum(l.minutes)::int as given,
  coalesce(sum(greatest(l.planned_minutes - l.minutes, 0)) filter (where l.state <> 'open'), 0)::int as missed,
  coalesce(sum(l.planned_minutes) filter (where l.state = 'open'), 0)::int as "notRecorded",
  sum(greatest(l.minutes - l.planned_minutes, 0))::int as beyond, count(*)::int as sessions, count(*) filter (where l.state = 'open')::int as open`

const inTerm = ({ schoolId, from, to }: Asked) =>
  sql`l.school_id = ${schoolId} and l.day between ${from} and ${to} and l.state <> 'gone'`

/** Of each provision with its groups, by the clock of the session, not by pupil. */
export async function givenByGroup(db: Database, asked: Asked): Promise<Given[]> {
  const { rows } = await sql<Given>`select l.group_id as id, v.name || ', ' || g.name as name, ${sums}
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
    where ${inTerm(asked)} and l.kind = 'session' group by 1, 2 order by 2`.execute(db)
  return rows
}

/** Of each pupil, in minutes of that pupil. Things bought have no minutes and are left out. */
export async function givenByPupil(db: Database, asked: Asked): Promise<Given[]> {
  const { rows } =
    await sql<Given>`select p.pupil_id as id, coalesce(p.preferred_forename, p.forename) || ' ' || coalesce(p.preferred_surname, p.surname) as name,
      ${sums}
    from session_pupil_line l join pupil p on p.school_id = l.school_id and p.pupil_id = l.pupil_id
      join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
    where ${inTerm(asked)} and l.starts_at not like 'item %' group by 1, 2, p.sort_key order by p.sort_key`.execute(db)
  return rows
}

/** Of each adult, in minutes of the part that is theirs; whoever stood in on the day in place of whom they stood in for. */
export async function givenByStaff(db: Database, { schoolId, from, to }: Asked): Promise<Given[]> {
  const { rows } = await sql<Given>`select coalesce(l.staff_id::text, l.name) as id, l.name, ${sums} from (
      select coalesce(c.staff_id, a.staff_id) as staff_id, coalesce(t.name, s.name, a.outside_name) as name, x.planned_minutes, x.minutes, k.state
      from session_adult_line x join session_line k on k.school_id = x.school_id and k.group_id = x.group_id and k.day = x.day and k.starts_at = x.starts_at
          and k.state <> 'gone' and k.kind = 'session'
        join provision_group g on g.school_id = x.school_id and g.group_id = x.group_id and g.withdrawn_at is null
        join provision_adult a on a.school_id = x.school_id and a.adult_id = x.adult_id
        left join staff s on s.school_id = a.school_id and s.staff_id = a.staff_id
        left join session_cover c on c.school_id = x.school_id and c.adult_id = x.adult_id and c.day = x.day and c.withdrawn_at is null
        left join staff t on t.school_id = c.school_id and t.staff_id = c.staff_id
      where x.school_id = ${schoolId} and x.day between ${from} and ${to} and not x.gone) l
    group by 1, 2 order by 2`.execute(db)
  return rows
}

/** Why minutes of pupils are missing: of those who were away, of what did not happen, and of what was cut short. */
export async function missedByReason(
  db: Database,
  asked: Asked,
): Promise<{ reason: string | null; minutes: number; times: number }[]> {
  const { rows } = await sql<{
    reason: string | null
    minutes: number
    times: number
  }>`select case when l.state = 'here' then 'cut-short' else l.reason end as reason,
      sum(l.planned_minutes - l.minutes)::int as minutes, count(*)::int as times
    from session_pupil_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
    where ${inTerm(asked)} and l.starts_at not like 'item %' and l.state <> 'open' and l.planned_minutes > l.minutes group by 1 order by 2 desc, 1`.execute(
    db,
  )
  return rows
}
