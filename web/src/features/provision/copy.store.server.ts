import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { CopyFacts } from './copy.rules.ts'

const namesOf = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`

/** The groups that ran in some days, or these ones, with what a copy carries. One statement, and with `hold` one more. */
export async function groupsToCopy(
  db: Database,
  asked: { schoolId: string; within: { startsOn: string; endsOn: string } } | { schoolId: string; groupIds: readonly string[] },
): Promise<CopyFacts[]> {
  const { schoolId } = asked
  const which =
    'groupIds' in asked
      ? sql`g.group_id = any (${namesOf(asked.groupIds)})`
      : sql`g.starts_on <= ${asked.within.endsOn} and coalesce(g.ends_on >= ${asked.within.startsOn}::date, true)`
  if ('groupIds' in asked)
    await sql`select group_id from provision_group g where g.school_id = ${schoolId} and ${which} order by group_id for update`.execute(
      db,
    )
  const all = (rows: RawBuilder<unknown>) => sql`(select coalesce(jsonb_agg(r), '[]') from (${rows}) r)`
  const of = (x: string) => sql`${sql.ref(`${x}.school_id`)} = g.school_id and ${sql.ref(`${x}.group_id`)} = g.group_id`
  const { rows } =
    await sql<CopyFacts>`select g.group_id as "groupId", g.provision_id as "provisionId", v.name as provision, v.withdrawn_at is null as "inUse", g.name,
      g.kind, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.size, g.solely_for as "solelyFor", g.room, g.funded_from as "fundedFrom",
      g.meant_for as "meantFor", v.expected_gain::float8 as "expectedGain",
      exists (select from provision_group c where c.school_id = g.school_id and c.copied_from = g.group_id and c.withdrawn_at is null) as copied,
      ${all(sql`select s.weekday, s.starts_at as "startsAt", s.minutes, s.week, s.ends_on as "endsOn" from provision_slot s
        where ${of('s')} and coalesce(s.ends_on >= s.starts_on, true)`)} as slots,
      ${all(sql`select a.staff_id as "staffId", a.outside_name as "outsideName", coalesce(f.name, a.outside_name) as name, a.role_id as "roleId",
        a.fee_pence as "feePence", a.share, a.ends_on as "endsOn", f.ended_on is not null as gone
        from provision_adult a left join staff f on f.school_id = a.school_id and f.staff_id = a.staff_id
        where ${of('a')} and coalesce(a.ends_on >= a.starts_on, true)`)} as adults,
      ${all(sql`select p.pupil_id as "pupilId", p.week, p.ends_on as "endsOn", u.left_on as "leftOn",
        coalesce(nullif(u.preferred_forename, ''), u.forename) || ' ' || coalesce(nullif(u.preferred_surname, ''), u.surname) as name
        from provision_place p join pupil u on u.school_id = p.school_id and u.pupil_id = p.pupil_id
        where ${of('p')} and p.withdrawn_at is null order by u.sort_key`)} as places,
      (select count(*)::int from provision_item i where ${of('i')} and i.withdrawn_at is null) as items
    from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
    where g.school_id = ${schoolId} and g.withdrawn_at is null and ${which}
      and (g.kind = 'universal' or (select sees_every_pupil())
        or exists (select from provision_place x where x.school_id = g.school_id and x.group_id = g.group_id and x.withdrawn_at is null))
    order by lower(v.name), g.name`.execute(db)
  return rows
}

export interface CopiesMade {
  /** The moment, by which they are known. */
  copiedAt: string
  day: string
  by: string | null
  groups: number
  untouched: number
}

const moment = sql`to_char(g.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

/** The last times that groups were copied, with how many of them nothing is recorded of. */
export async function copiesMade(db: Database, schoolId: string): Promise<CopiesMade[]> {
  const { rows } =
    await sql<CopiesMade>`select ${moment} as "copiedAt", to_char(g.recorded_at at time zone 'Europe/London', 'YYYY-MM-DD') as day, f.name as by,
      count(*)::int as groups, count(*) filter (where not exists (select from session_entry e where e.school_id = g.school_id and e.group_id = g.group_id)
        and not exists (select from provision_review r where r.school_id = g.school_id and r.group_id = g.group_id and r.withdrawn_at is null)
        and not exists (select from provision_review_fill f where f.school_id = g.school_id and f.group_id = g.group_id))::int as untouched
    from provision_group g left join staff f on f.school_id = g.school_id and f.staff_id = g.recorded_by
    where g.school_id = ${schoolId} and g.copied_from is not null and g.withdrawn_at is null
    group by g.recorded_at, f.name order by g.recorded_at desc limit 5`.execute(db)
  return rows
}

/** The groups of one copying, with their pupils. */
export async function copiedAt(db: Database, schoolId: string, at: string): Promise<{ groupId: string; pupils: string[] }[]> {
  const { rows } = await sql<{ groupId: string; pupils: string[] }>`select g.group_id as "groupId",
      array(select distinct p.pupil_id::text from provision_place p where p.school_id = g.school_id and p.group_id = g.group_id) as pupils
    from provision_group g where g.school_id = ${schoolId} and g.copied_from is not null and g.withdrawn_at is null
      and g.recorded_at = (${at}::text || 'Z')::timestamptz and (g.kind = 'universal' or (select sees_every_pupil())
        or exists (select from provision_place x where x.school_id = g.school_id and x.group_id = g.group_id and x.withdrawn_at is null))`.execute(
    db,
  )
  return rows
}
