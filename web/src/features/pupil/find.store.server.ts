import { type RawBuilder, sql } from 'kysely'
import { type Glance, glanceOf } from '#features/profiles/public.server.ts'
import type { Meets } from '#features/staff/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Status } from './record.form.ts'
import { needsNow, onRoll, statusNow } from './status-now.store.server.ts'

export interface FoundPupil {
  pupilId: string
  surname: string
  forename: string
  year: string | null
  class: string | null
  status: Status
  onRoll: boolean
}

/** Pupils every word of whose search begins a word of their key: those at the school first. */
export async function findByWords(
  db: Database,
  { schoolId, today, words, most }: { schoolId: string; today: string; words: readonly string[]; most: number },
): Promise<FoundPupil[]> {
  const matching: RawBuilder<unknown>[] = words.map((word) => sql`p.search_key like ${`% ${word}%`}`)
  const { rows } = await sql<FoundPupil>`with found as materialized (
      select p.pupil_id, coalesce(nullif(p.preferred_surname, ''), p.surname) as surname, coalesce(nullif(p.preferred_forename, ''), p.forename) as forename,
        p.year_group, p.registration_group, p.sort_key, ${onRoll(today)} as here
      from pupil p where p.school_id = ${schoolId} and p.withdrawn_at is null and ${sql.join(matching, sql` and `)}
      order by here desc, p.sort_key, p.pupil_id limit ${most}
    )
    select f.pupil_id as "pupilId", f.surname, f.forename, f.year_group as year, f.registration_group as class, f.here as "onRoll",
      coalesce((select s.status from sen_status s where s.school_id = ${schoolId} and s.pupil_id = f.pupil_id and s.withdrawn_at is null
        and s.starts_on <= ${today}::date order by s.starts_on desc, s.recorded_at desc, s.sen_status_id desc limit 1), 'N') as status
    from found f order by f.here desc, f.sort_key, f.pupil_id`.execute(db)
  return rows
}

export interface OwnPupil extends FoundPupil {
  /** From the signed documents: what does not help, what is allowed, and what to do in an emergency. */
  glance: Glance | null
  since: string | null
  needs: { type: string; rank: number }[]
  strengths: string[]
}

export interface OwnGroups {
  groups: {
    /** The group's id, or 'key-worker'. */
    key: string
    name: string
    subject: string | null
    relation: 'teaches' | 'supports' | 'key-worker'
    meets: Meets[]
    pupilIds: string[]
  }[]
  pupils: OwnPupil[]
}

/** The pupils somebody teaches, supports or is key worker for, with the groups they are in. */
export async function ownPupils(
  db: Database,
  { schoolId, staffId, today }: { schoolId: string; staffId: string; today: string },
): Promise<OwnGroups> {
  const { rows } = await sql<OwnGroups>`with own as materialized (
      select g.group_id::text as key, g.name, g.subject, g.meets, gs.relation, gp.pupil_id from group_staff gs
        join teaching_group g on g.school_id = gs.school_id and g.group_id = gs.group_id and g.ended_on is null
        join group_pupil gp on gp.school_id = gs.school_id and gp.group_id = gs.group_id and gp.ended_on is null
        where gs.school_id = ${schoolId} and gs.staff_id = ${staffId} and gs.ended_on is null
      union all select 'key-worker', 'Key worker', null, '[]'::jsonb, 'key-worker', k.pupil_id from pupil k where k.school_id = ${schoolId} and k.key_worker_id = ${staffId}
    ), shown as materialized (
      select p.pupil_id as "pupilId", coalesce(nullif(p.preferred_surname, ''), p.surname) as surname,
        coalesce(nullif(p.preferred_forename, ''), p.forename) as forename, p.year_group as year, p.registration_group as class,
        coalesce(c.status, 'N') as status, c.since::text as since, true as "onRoll", p.sort_key, ${needsNow(schoolId, today)} as needs,
        (select coalesce(jsonb_agg(t.says order by t.recorded_at), '[]'::jsonb) from strength t
          where t.school_id = ${schoolId} and t.pupil_id = p.pupil_id and t.withdrawn_at is null) as strengths,
        ${glanceOf(schoolId, today)} as glance
      from pupil p left join ${statusNow(schoolId, today)} c on c.pupil_id = p.pupil_id
      where p.school_id = ${schoolId} and p.withdrawn_at is null and ${onRoll(today)} and p.pupil_id in (select pupil_id from own)
    )
    select (select coalesce(jsonb_agg(s order by s.sort_key), '[]'::jsonb) from shown s) as pupils,
      (select coalesce(jsonb_agg(g order by g.relation = 'key-worker', g.name), '[]'::jsonb) from (
        select o.key, o.name, o.subject, o.relation, o.meets, jsonb_agg(s."pupilId" order by s.status = 'N', s.sort_key) as "pupilIds"
        from own o join shown s on s."pupilId" = o.pupil_id group by o.key, o.name, o.subject, o.relation, o.meets) g) as groups`.execute(
    db,
  )
  return rows[0] ?? { groups: [], pupils: [] }
}
