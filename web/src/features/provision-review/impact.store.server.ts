import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { PlaceFacts } from './impact.rules.ts'
import { standing } from './review.store.server.ts'

export interface ImpactPlace extends PlaceFacts {
  groupId: string
  provisionId: string
  provision: string
  measure: string | null
  pupilId: string
}

interface At {
  schoolId: string
  today: string
  /** One group; all of the school without. */
  groupId?: string
}

/** The attendance of a pupil in the files of marks, on the side of a place that is asked for. The nearest one counts. */
const attendance = (days: ReturnType<typeof sql>, order: ReturnType<typeof sql>) => sql`(select v.points::float8 from drop_value v
    join data_drop d using (school_id, drop_id)
  where v.school_id = pl.school_id and v.pupil_id = pl.pupil_id and v.measure = 'attendance' and d.state = 'kept' and ${days}
  order by d.taken_on ${order} limit 1)`

/** Every place that has begun, with what was given, what was said of it last, and attendance before, during and after. One statement. */
export async function placesForImpact(db: Database, { schoolId, today, groupId }: At): Promise<ImpactPlace[]> {
  const one = groupId ? sql`and g.group_id = ${groupId}` : sql``
  const ofGroup = groupId ? sql`and group_id = ${groupId}` : sql``
  const { rows } = await sql<ImpactPlace>`select pl.group_id as "groupId", g.provision_id as "provisionId", p.name as provision,
      coalesce(p.entry_measure, p.exit_measure) as measure, pl.pupil_id as "pupilId", pl.entry_value::float8 as entry, v.exit::float8 as exit,
      v.review_id is not null as reviewed, v.went, coalesce(l.sessions, 0)::int as sessions, coalesce(l.held, 0)::int as held,
      ${attendance(sql`d.taken_on <= pl.starts_on`, sql`desc`)} as before,
      ${attendance(sql`d.taken_on > pl.starts_on and (pl.ends_on is null or d.taken_on <= pl.ends_on)`, sql`desc`)} as during,
      ${attendance(sql`d.taken_on > pl.ends_on`, sql`asc`)} as after
    from provision_place pl join provision_group g on g.school_id = pl.school_id and g.group_id = pl.group_id and g.withdrawn_at is null
      join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join (select distinct on (r.place_id) r.place_id, r.review_id, r.went,
          first_value(r.exit_value) over (partition by r.place_id order by (r.exit_value is null), r.reviewed_on desc, r.recorded_at desc) as exit
        from provision_review r where r.school_id = ${schoolId} ${ofGroup} and ${standing}
        order by r.place_id, r.reviewed_on desc, r.recorded_at desc) v on v.place_id = pl.place_id
      left join (select group_id, pupil_id, count(*) as sessions, count(*) filter (where state = 'here') as held from session_pupil_line
        where school_id = ${schoolId} ${ofGroup} and day <= ${today}::date and state <> 'gone' and planned_minutes > 0
        group by group_id, pupil_id) l on l.group_id = pl.group_id and l.pupil_id = pl.pupil_id
    where pl.school_id = ${schoolId} and pl.withdrawn_at is null and pl.starts_on <= ${today}::date ${one}
    order by p.name, g.name`.execute(db)
  return rows
}

export interface CostLine {
  groupId: string
  provisionId: string
  pence: number
  sessions: number
  held: number
  unrecorded: number
  unpriced: number
}

/** What each group has cost to this day and how many of its sessions were held. For those who may see costs. */
export async function costsToDate(db: Database, { schoolId, today, groupId }: At): Promise<CostLine[]> {
  const one = groupId ? sql`and l.group_id = ${groupId}` : sql``
  const { rows } =
    await sql<CostLine>`select l.group_id as "groupId", g.provision_id as "provisionId", sum(l.pence)::float8 as pence,
      (count(*) filter (where l.kind = 'session' and l.planned))::int as sessions,
      (count(*) filter (where l.kind = 'session' and l.planned and l.state in ('held', 'cut-short')))::int as held,
      (count(*) filter (where l.kind = 'session' and l.state = 'open'))::int as unrecorded,
      (count(*) filter (where l.unpriced))::int as unpriced
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
    where l.school_id = ${schoolId} and l.day <= ${today}::date and l.state <> 'gone' ${one} group by l.group_id, g.provision_id`.execute(
      db,
    )
  return rows
}
