import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

/** A week from its Monday: what was planned up to today and what came of it. */
export interface WeekGiven {
  /** YYYY-MM-DD */
  monday: string
  plannedMinutes: number
  minutes: number
  /** Nothing of it is recorded yet. */
  open: boolean
}

export interface GivenNow {
  groupId: string
  group: string
  provision: string
  kind: 'group' | 'one-to-one' | 'drop-in' | 'universal'
  startsOn: string
  adults: string[]
  /** Minutes of one session; null where it has no time of its own. */
  minutes: number | null
  weeks: WeekGiven[]
  planned: number
  delivered: number
  /** What these weeks cost; null for those who do not see it. */
  pence: number | null
}

export interface GivenAsked {
  schoolId: string
  pupilId: string
  today: string
  costs: boolean
  weeks: number
}

/** What a pupil is given today, with the last weeks of it, this one included. One statement; no cost is read where it may not be seen. */
export async function givenNow(db: Database, { schoolId, pupilId, today, costs, weeks }: GivenAsked): Promise<GivenNow[]> {
  const running = (alias: string) =>
    sql`${sql.ref(`${alias}.starts_on`)} <= ${today}::date and coalesce(${sql.ref(`${alias}.ends_on`)}, ${today}::date) >= ${today}::date`
  const from = sql`date_trunc('week', ${today}::date)::date - 7 * (${weeks}::int - 1)`
  const { rows } = await sql<GivenNow>`with w as (select l.group_id, date_trunc('week', l.day)::date as monday,
        sum(l.planned_minutes)::int as planned_minutes, sum(l.minutes)::int as minutes, bool_and(l.state = 'open') as open,
        count(*) filter (where l.planned_minutes > 0) as planned, count(*) filter (where l.minutes > 0) as delivered
        ${costs ? sql`, sum(l.pence) as pence` : sql``}
      from session_pupil_line l where l.school_id = ${schoolId} and l.pupil_id = ${pupilId} and l.state <> 'gone'
        and l.day between ${from} and ${today}::date group by 1, 2),
    l as (select group_id, jsonb_agg(jsonb_build_object('monday', monday, 'plannedMinutes', planned_minutes, 'minutes', minutes, 'open', open)
        order by monday) as weeks, sum(planned)::int as planned, sum(delivered)::int as delivered
        ${costs ? sql`, sum(pence)::float8 as pence` : sql``} from w group by 1)
    select g.group_id as "groupId", g.name as "group", p.name as provision, g.kind, x.starts_on::text as "startsOn",
      coalesce((select jsonb_agg(distinct coalesce(f.name, a.outside_name)) from provision_adult a
        left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
        where a.school_id = ${schoolId} and a.group_id = g.group_id and ${running('a')}), '[]'::jsonb) as adults,
      (select min(s.minutes) from provision_slot s where s.school_id = ${schoolId} and s.group_id = g.group_id and ${running('s')}) as minutes,
      coalesce(l.weeks, '[]'::jsonb) as weeks, coalesce(l.planned, 0) as planned, coalesce(l.delivered, 0) as delivered,
      ${costs ? sql`coalesce(l.pence, 0)` : sql`null::float8`} as pence
    from provision_place x join provision_group g on g.school_id = x.school_id and g.group_id = x.group_id and g.withdrawn_at is null
      join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join l on l.group_id = g.group_id
    where x.school_id = ${schoolId} and x.pupil_id = ${pupilId} and x.withdrawn_at is null and ${running('x')} and ${running('g')}
    order by g.kind = 'universal', p.name, g.name`.execute(db)
  return rows
}
