import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { AdultSession } from './cover.rules.ts'

/** Every session of a day once for each of its adults, with the pupils and who stands in. One statement. */
export async function adultSessionsOf(db: Database, schoolId: string, day: string): Promise<AdultSession[]> {
  const { rows } = await sql<AdultSession>`select l.group_id as "groupId", a.adult_id as "adultId", a.staff_id as "staffId",
      coalesce(s.name, a.outside_name) as adult, l.starts_at as "startsAt", l.planned_minutes as minutes, v.name || ', ' || g.name as title,
      coalesce(g.room, v.room) as room, l.state,
      coalesce((select jsonb_agg(jsonb_build_object('pupilId', p.pupil_id, 'name', coalesce(p.preferred_forename, p.forename) || ' '
          || coalesce(p.preferred_surname, p.surname)) order by p.sort_key) from session_pupil_line pl
        join pupil p on p.school_id = pl.school_id and p.pupil_id = pl.pupil_id where pl.school_id = l.school_id and pl.group_id = l.group_id
          and pl.day = l.day and pl.starts_at = l.starts_at and pl.state <> 'gone'), '[]') as pupils,
      (select jsonb_build_object('coverId', c.cover_id, 'staffId', c.staff_id, 'name', t.name) from session_cover c
        join staff t on t.school_id = c.school_id and t.staff_id = c.staff_id where c.school_id = l.school_id and c.group_id = l.group_id
          and c.adult_id = a.adult_id and c.day = l.day and c.withdrawn_at is null limit 1) as cover
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
      join provision_adult a on a.school_id = l.school_id and a.group_id = l.group_id and a.starts_on <= l.day and coalesce(a.ends_on, l.day) >= l.day
      left join staff s on s.school_id = a.school_id and s.staff_id = a.staff_id
    where l.school_id = ${schoolId} and l.day = ${day} and l.kind = 'session' and l.state <> 'gone' order by l.starts_at, title`.execute(
    db,
  )
  return rows
}

/** Colleagues who could stand in, and the groups there are on a day: two lists in one statement. */
export async function colleaguesAndGroups(db: Database, schoolId: string, day: string) {
  const { rows } = await sql<{
    colleagues: { staffId: string; name: string }[]
    groups: { groupId: string; name: string }[]
  }>`select
      coalesce((select jsonb_agg(jsonb_build_object('staffId', s.staff_id, 'name', s.name) order by s.name) from staff s
        where s.school_id = ${schoolId} and (s.ended_on is null or s.ended_on >= ${day}::date) and exists (select from role_held r
          where r.school_id = s.school_id and r.staff_id = s.staff_id and r.role in ('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')
            and r.starts_on <= ${day} and coalesce(r.ends_on, ${day}) >= ${day}::date)), '[]') as colleagues,
      coalesce((select jsonb_agg(jsonb_build_object('groupId', g.group_id, 'name', v.name || ', ' || g.name) order by v.name, g.name)
        from provision_group g join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
        where g.school_id = ${schoolId} and g.withdrawn_at is null and g.kind <> 'universal' and coalesce(g.ends_on, ${day}) >= ${day}::date), '[]') as groups`.execute(
    db,
  )
  return rows[0] ?? { colleagues: [], groups: [] }
}

/** Holds the groups until the end, so that two people who arrange the same day come one after the other. */
export const holdGroups = async (db: Database, schoolId: string, groupIds: readonly string[]): Promise<void> => {
  await sql`select group_id from provision_group where school_id = ${schoolId} and group_id = any (${groupIds}::uuid[]) order by group_id for update`.execute(
    db,
  )
}

export async function addCover(
  db: Database,
  { schoolId, by, day, to }: { schoolId: string; by: string; day: string; to: string },
  adults: readonly { groupId: string; adultId: string }[],
): Promise<void> {
  const rows = adults.map((one) => ({ ...one, id: newId() }))
  await sql`insert into session_cover (school_id, cover_id, group_id, adult_id, day, staff_id, role_id, recorded_by)
    select ${schoolId}::uuid, (r->>'id')::uuid, (r->>'groupId')::uuid, (r->>'adultId')::uuid, ${day}::date, ${to}::uuid,
      (select a.role_id from provision_adult a where a.school_id = ${schoolId} and a.staff_id = ${to} and a.role_id is not null
        order by a.starts_on desc limit 1), ${by}::uuid
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(db)
}

/** The day and group of a cover that still stands; null where there is none. */
export async function withdrawCover(db: Database, schoolId: string, coverId: string): Promise<{ groupId: string } | null> {
  const { rows } = await sql<{
    groupId: string
  }>`update session_cover set withdrawn_at = now() where school_id = ${schoolId} and cover_id = ${coverId}
    and withdrawn_at is null returning group_id as "groupId"`.execute(db)
  return rows[0] ?? null
}

export const coverStands = async (db: Database, schoolId: string, coverId: string): Promise<boolean> =>
  (
    await sql`select 1 from session_cover where school_id = ${schoolId} and cover_id = ${coverId} and withdrawn_at is null for update`.execute(
      db,
    )
  ).rows.length === 1

interface ToCancel {
  from: string
  to: string
  groups: readonly string[] | null
  /** Group and time of those of one day; null for all. */
  sessions: readonly { groupId: string; startsAt: string }[] | null
}

/** Keeps a record that they did not happen for every session without a record. Answers which groups they are of. */
export async function cancelOpen(
  db: Database,
  { schoolId, by, reason }: { schoolId: string; by: string; reason: string },
  { from, to, groups, sessions }: ToCancel,
): Promise<{ groups: string[]; sessions: number }> {
  const ofGroups = groups === null ? sql`` : sql`and l.group_id = any (${groups}::uuid[])`
  const named =
    sessions === null
      ? sql``
      : sql`and exists (select from jsonb_array_elements(${JSON.stringify(sessions)}::jsonb) w where (w->>'groupId')::uuid = l.group_id
          and w->>'startsAt' = l.starts_at)`
  const { rows } = await sql<{
    groupId: string
  }>`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, reason,
      recorded_by)
    select l.school_id, gen_random_uuid(), l.group_id, l.day, l.starts_at, now(), 'cancelled', 0, ${reason}, ${by}::uuid
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
    where l.school_id = ${schoolId} and l.day between ${from} and ${to} and l.kind = 'session' and l.state = 'open' ${ofGroups} ${named}
    returning group_id as "groupId"`.execute(db)
  return { groups: [...new Set(rows.map(({ groupId }) => groupId))], sessions: rows.length }
}
