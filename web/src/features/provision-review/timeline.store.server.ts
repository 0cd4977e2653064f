import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface GivenSpan {
  placeId: string
  provision: string
  group: string
  startsOn: string
  endsOn: string | null
  sessions: number
  held: number
  went: number | null
  reviewedOn: string | null
}

export interface Seen {
  what: string
  kind: 'score' | 'attainment' | 'attendance'
  on: string
  value: number
  shown: string
}

interface At {
  schoolId: string
  pupilId: string
  today: string
}

/** What a pupil was given, earliest first. What it cost is not looked at. */
export async function givenTo(db: Database, { schoolId, pupilId, today }: At): Promise<GivenSpan[]> {
  const { rows } =
    await sql<GivenSpan>`select pl.place_id as "placeId", p.name as provision, g.name as group, pl.starts_on::text as "startsOn",
      least(pl.ends_on, g.ends_on)::text as "endsOn", coalesce(l.sessions, 0)::int as sessions, coalesce(l.held, 0)::int as held, r.went,
      r.reviewed_on::text as "reviewedOn"
    from provision_place pl join provision_group g on g.school_id = pl.school_id and g.group_id = pl.group_id and g.withdrawn_at is null
      join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join (select group_id, count(*) as sessions, count(*) filter (where state = 'here') as held from session_pupil_line
        where school_id = ${schoolId} and pupil_id = ${pupilId} and state <> 'gone' and planned_minutes > 0 and day <= ${today}::date
        group by group_id) l on l.group_id = pl.group_id
      left join lateral (select r.went, r.reviewed_on from provision_review r where r.school_id = pl.school_id and r.place_id = pl.place_id
        and r.withdrawn_at is null and r.replaced_by is null order by r.reviewed_on desc, r.recorded_at desc limit 1) r on true
    where pl.school_id = ${schoolId} and pl.pupil_id = ${pupilId} and pl.withdrawn_at is null and pl.starts_on <= ${today}::date
    order by pl.starts_on, p.name`.execute(db)
  return rows
}

/** What tests and the school's marks say of a pupil, earliest first. */
export async function seenOf(db: Database, { schoolId, pupilId }: At): Promise<Seen[]> {
  const { rows } = await sql<Seen>`select tool as what, 'score' as kind, taken_on::text as on, standard_score::float8 as value,
        standard_score::text as shown
      from screener where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null and standard_score is not null
    union all
    select case when v.measure = 'attendance' then 'School attendance' else v.subject end, v.measure, d.taken_on::text, v.points::float8, v.shown
      from drop_value v join data_drop d using (school_id, drop_id)
      where v.school_id = ${schoolId} and v.pupil_id = ${pupilId} and d.state = 'kept'
    order by 1, 3`.execute(db)
  return rows
}
