import { sql } from 'kysely'
import type { Database, Scope } from '#platform/work/scope.ts'
import { ownPupils } from '#platform/work/transaction.server.ts'
import type { EntryRow } from './plan.store.server.ts'

export interface RecordFacts {
  /** The person is an adult of the group on that day, or stands in. */
  own: boolean
  startsOn: string
  endsOn: string | null
  scheduled: boolean
  /** This very record, where it came before. */
  already: { groupId: string; day: string; startsAt: string } | null
  /** Of the pupils of the record, those who have or had a place in the group, or whom the person reaches. */
  allowed: string[]
  /** Of the records to be replaced, those that are of another session. */
  foreign: string[]
  cover: { adultId: string; roleId: string | null }[]
}

interface At {
  groupId: string
  day: string
  startsAt: string
}

/** What is known around a record before it is taken. Holds the group, so that records of one session come one after the other. */
export async function recordFacts(
  db: Database,
  scope: Scope,
  asked: At & { entryId: string; pupilIds: readonly string[]; replaces: readonly string[]; everybody: boolean },
): Promise<RecordFacts | null> {
  const { groupId, day, startsAt } = asked
  const [school, staff] = [sql`${scope.school.id}::uuid`, sql`${scope.viewer.staffId}::uuid`]
  await sql`select group_id from provision_group where school_id = ${school} and group_id = ${groupId} for update`.execute(db)
  const reached = asked.everybody ? sql`true` : sql`p.pupil_id in (${ownPupils(scope)})`
  const { rows } = await sql<RecordFacts>`select g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
      exists (select from provision_adult a where a.school_id = g.school_id and a.group_id = g.group_id and a.staff_id = ${staff}
          and a.starts_on <= ${day} and coalesce(a.ends_on, ${day}) >= ${day}::date)
        or exists (select from session_cover c where c.school_id = g.school_id and c.group_id = g.group_id and c.day = ${day}
          and c.staff_id = ${staff} and c.withdrawn_at is null) as own,
      exists (select from session_line l where l.school_id = g.school_id and l.group_id = g.group_id and l.day = ${day} and l.starts_at = ${startsAt}
        and l.kind = 'session') as scheduled,
      (select jsonb_build_object('groupId', e.group_id, 'day', e.day, 'startsAt', e.starts_at) from session_entry e
        where e.school_id = g.school_id and e.entry_id = ${asked.entryId}) as already,
      coalesce((select jsonb_agg(p.pupil_id) from pupil p where p.school_id = g.school_id and p.pupil_id = any (${asked.pupilIds}::uuid[])
        and (${reached} or exists (select from provision_place x where x.school_id = g.school_id and x.group_id = g.group_id
          and x.pupil_id = p.pupil_id and x.starts_on <= ${day}))), '[]') as allowed,
      coalesce((select jsonb_agg(e.entry_id) from session_entry e where e.school_id = g.school_id and e.entry_id = any (${asked.replaces}::uuid[])
        and (e.group_id, e.day, e.starts_at) is distinct from (g.group_id, ${day}::date, ${startsAt})), '[]') as foreign,
      coalesce((select jsonb_agg(jsonb_build_object('adultId', c.adult_id, 'roleId', c.role_id) order by c.adult_id) from session_cover c
        where c.school_id = g.school_id and c.group_id = g.group_id and c.day = ${day} and c.withdrawn_at is null), '[]') as cover
    from provision_group g where g.school_id = ${school} and g.group_id = ${groupId}`.execute(db)
  return rows[0] ?? null
}

export interface NewEntry extends At {
  entryId: string
  replaces: readonly string[]
  madeAt: string
  happened: 'held' | 'cut-short' | 'cancelled'
  minutes: number
  reason: string | null
  rating: number | null
  cover: readonly { adultId: string; roleId: string | null }[]
  marks: readonly { pupilId: string; here: boolean; reason: string | null; note?: string | null | undefined }[]
}

/** Keeps a record with its marks. A note that the record says nothing of is taken over from those it replaces. */
export async function addEntry(
  db: Database,
  { schoolId, staffId }: { schoolId: string; staffId: string },
  entry: NewEntry,
): Promise<void> {
  await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, replaces, made_at, happened, minutes, reason, rating, cover, recorded_by)
    values (${schoolId}, ${entry.entryId}, ${entry.groupId}, ${entry.day}, ${entry.startsAt}, ${entry.replaces}::uuid[], ${entry.madeAt}, ${entry.happened},
      ${entry.minutes}, ${entry.reason}, ${entry.rating}, ${JSON.stringify(entry.cover)}::jsonb, ${staffId})`.execute(db)
  if (entry.marks.length === 0) return
  await sql`insert into session_mark (school_id, pupil_id, entry_id, here, reason, note)
    select ${schoolId}::uuid, (m->>'pupilId')::uuid, ${entry.entryId}::uuid, (m->>'here')::boolean, m->>'reason',
      case when m ? 'note' then m->>'note' else (select b.note from session_mark b join session_entry e on e.school_id = b.school_id
          and e.entry_id = b.entry_id where b.school_id = ${schoolId} and b.pupil_id = (m->>'pupilId')::uuid
          and b.entry_id = any (${entry.replaces}::uuid[]) and b.note is not null order by e.made_at desc limit 1) end
    from jsonb_array_elements(${JSON.stringify(entry.marks)}::jsonb) m`.execute(db)
}

/** The records of one session that no other replaces, with all they say. */
export async function headsOf(db: Database, schoolId: string, { groupId, day, startsAt }: At): Promise<EntryRow[]> {
  const { rows } =
    await sql<EntryRow>`select e.entry_id as "entryId", '' as by, e.made_at::text as "madeAt", e.happened, e.minutes, e.reason, e.rating,
      e.replaces, coalesce((select jsonb_agg(jsonb_build_object('pupilId', m.pupil_id, 'here', m.here, 'reason', m.reason, 'note', m.note))
        from session_mark m where m.school_id = e.school_id and m.entry_id = e.entry_id), '[]') as marks
    from session_entry e where e.school_id = ${schoolId} and e.group_id = ${groupId} and e.day = ${day} and e.starts_at = ${startsAt}
      and not exists (select from session_entry o where o.school_id = e.school_id and o.group_id = e.group_id and o.day = e.day
        and o.starts_at = e.starts_at and e.entry_id = any (o.replaces))`.execute(db)
  return rows
}
