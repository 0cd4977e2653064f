import { type RawBuilder, sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { SessionShown, Version } from './shown.rules.ts'

export interface EntryRow extends Version {
  replaces: string[]
}

export interface SessionRow extends Omit<SessionShown, 'pupils' | 'records' | 'heads' | 'recorded' | 'versions'> {
  disputed: boolean
  pupils: {
    pupilId: string
    forename: string
    surname: string
    state: 'open' | 'here' | 'away' | 'cancelled'
    reason: string | null
  }[]
  entries: EntryRow[]
}

export interface SessionsAsked {
  schoolId: string
  from: string
  to: string
  /** Of the groups whose adult this person is on the day, or where they stand in. Null: of everybody. */
  staffId: string | null
}

/** Whether a line is of a session that a person gives: `l` is the line. */
export const givenBy = (
  staffId: RawBuilder<unknown>,
) => sql`(exists (select from provision_adult a where a.school_id = l.school_id
      and a.group_id = l.group_id and a.staff_id = ${staffId} and a.starts_on <= l.day and coalesce(a.ends_on, l.day) >= l.day)
    or exists (select from session_cover c where c.school_id = l.school_id and c.group_id = l.group_id and c.day = l.day
      and c.staff_id = ${staffId} and c.withdrawn_at is null))`

const pupilsOfLine = sql`coalesce((select jsonb_agg(jsonb_build_object('pupilId', p.pupil_id, 'forename', coalesce(p.preferred_forename, p.forename),
      'surname', coalesce(p.preferred_surname, p.surname), 'state', pl.state, 'reason', pl.reason) order by p.sort_key)
    from session_pupil_line pl join pupil p on p.school_id = pl.school_id and p.pupil_id = pl.pupil_id
    where pl.school_id = l.school_id and pl.group_id = l.group_id and pl.day = l.day and pl.starts_at = l.starts_at and pl.state <> 'gone'), '[]')`

const entriesOfLine = sql`coalesce((select jsonb_agg(jsonb_build_object('entryId', e.entry_id, 'by', s.name, 'madeAt',
      to_char(e.made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'happened', e.happened, 'minutes', e.minutes, 'reason', e.reason,
      'rating', e.rating, 'replaces', e.replaces, 'marks', coalesce((select jsonb_agg(jsonb_build_object('pupilId', m.pupil_id, 'here', m.here,
        'reason', m.reason, 'note', m.note) order by m.pupil_id) from session_mark m where m.school_id = e.school_id and m.entry_id = e.entry_id),
        '[]')) order by e.made_at desc, e.entry_id desc)
    from session_entry e join staff s on s.school_id = e.school_id and s.staff_id = e.recorded_by
    where e.school_id = l.school_id and e.group_id = l.group_id and e.day = l.day and e.starts_at = l.starts_at), '[]')`

/** Adults of the group on the day, those who stand in among them. */
const adultsOfLine = sql`coalesce((select jsonb_agg(x.name order by x.name) from (
      select coalesce(s.name, a.outside_name) as name from provision_adult a left join staff s on s.school_id = a.school_id and s.staff_id = a.staff_id
        where a.school_id = l.school_id and a.group_id = l.group_id and a.starts_on <= l.day and coalesce(a.ends_on, l.day) >= l.day
          and not exists (select from session_cover c where c.school_id = a.school_id and c.adult_id = a.adult_id and c.day = l.day and c.withdrawn_at is null)
      union select s.name from session_cover c join staff s on s.school_id = c.school_id and s.staff_id = c.staff_id
        where c.school_id = l.school_id and c.group_id = l.group_id and c.day = l.day and c.withdrawn_at is null) x), '[]')`

/** The sessions of some days with their pupils, as far as the person reaches them, and every record. One statement. */
export async function sessionsOf(db: Database, { schoolId, from, to, staffId }: SessionsAsked): Promise<SessionRow[]> {
  const whose = staffId === null ? sql`` : sql`and ${givenBy(sql`${staffId}::uuid`)}`
  const { rows } =
    await sql<SessionRow>`select l.group_id as "groupId", l.day::text, l.starts_at as "startsAt", g.name, v.name as provision, g.kind,
      coalesce(g.room, v.room) as room, l.planned, l.planned_minutes as "plannedMinutes", l.minutes, l.state, l.disputed,
      ${adultsOfLine} as adults, ${pupilsOfLine} as pupils, ${entriesOfLine} as entries
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
    where l.school_id = ${schoolId} and l.day between ${from} and ${to} and l.kind = 'session' and l.state <> 'gone' ${whose}
    order by l.day, l.starts_at, g.name`.execute(db)
  return rows
}

/** Groups that may meet without a plan, and the pupils a person may add to a session: two short lists in one statement. */
export async function besidesOf(
  db: Database,
  { schoolId, staffId, day }: { schoolId: string; staffId: string | null; day: string },
): Promise<{ groups: { groupId: string; name: string }[]; pupils: { pupilId: string; name: string }[] }> {
  const own =
    staffId === null
      ? sql``
      : sql`and exists (select from provision_adult a where a.school_id = g.school_id and a.group_id = g.group_id
      and a.staff_id = ${staffId}::uuid and a.starts_on <= ${day} and coalesce(a.ends_on, ${day}) >= ${day}::date)`
  const { rows } = await sql<{ groups: { groupId: string; name: string }[]; pupils: { pupilId: string; name: string }[] }>`select
      coalesce((select jsonb_agg(jsonb_build_object('groupId', g.group_id, 'name', g.name) order by g.name) from provision_group g
        where g.school_id = ${schoolId} and g.withdrawn_at is null and g.kind <> 'universal' and g.starts_on <= ${day}
          and coalesce(g.ends_on, ${day}) >= ${day}::date ${own}), '[]') as groups,
      coalesce((select jsonb_agg(jsonb_build_object('pupilId', p.pupil_id, 'name', coalesce(p.preferred_forename, p.forename) || ' '
          || coalesce(p.preferred_surname, p.surname)) order by p.sort_key) from pupil p
        where p.school_id = ${schoolId} and p.withdrawn_at is null and (p.left_on is null or p.left_on >= ${day}::date)
          and (current_setting('app.pupils') <> '*' or exists (select from provision_place x where x.school_id = p.school_id
            and x.pupil_id = p.pupil_id and x.withdrawn_at is null and coalesce(x.ends_on, ${day}) >= ${day}::date))), '[]') as pupils`.execute(
    db,
  )
  return rows[0] ?? { groups: [], pupils: [] }
}

/** Who gives sessions on some days, for those who may look at everybody's. */
export async function giversOn(
  db: Database,
  { schoolId, from, to }: { schoolId: string; from: string; to: string },
): Promise<{ staffId: string; name: string; sessions: number }[]> {
  const { rows } = await sql<{
    staffId: string
    name: string
    sessions: number
  }>`select s.staff_id as "staffId", s.name, count(*)::int as sessions
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join staff s on s.school_id = l.school_id and ${givenBy(sql`s.staff_id`)}
    where l.school_id = ${schoolId} and l.day between ${from} and ${to} and l.kind = 'session' and l.state <> 'gone'
    group by 1, 2 order by 2`.execute(db)
  return rows
}
