import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface Slot {
  pupilId: string
  meetingId: string
  version: number
  forename: string
  surname: string
  class: string | null
  startsAt: string | null
  state: 'planned' | 'held'
  minutes: string | null
  people: { personId: string; name: string; role: string; came: boolean | null }[]
}

/** The slots of a parents’ evening in their order, of the pupils this person may reach. */
export async function slotsOn(db: Database, schoolId: string, on: string): Promise<Slot[]> {
  const { rows } = await sql<Slot>`select m.pupil_id as "pupilId", m.meeting_id as "meetingId", m.version,
      coalesce(nullif(p.preferred_forename, ''), p.forename) as forename, coalesce(nullif(p.preferred_surname, ''), p.surname) as surname,
      p.registration_group as class, m.starts_at as "startsAt", m.state, m.minutes,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', q.person_id, 'name', q.name, 'role', q.role, 'came', q.came)
          order by q.recorded_at, q.person_id), '[]'::jsonb) from meeting_person q
        where q.school_id = m.school_id and q.meeting_id = m.meeting_id and q.withdrawn_at is null) as people
    from meeting m join pupil p on p.school_id = m.school_id and p.pupil_id = m.pupil_id and p.withdrawn_at is null
    where m.school_id = ${schoolId} and m.kind = 'parents-evening' and m.held_on = ${on}::date and m.state <> 'cancelled'
    order by m.starts_at nulls last, p.sort_key`.execute(db)
  return rows
}

/** The days that have such an evening, from a day on, the next first; or the latest ones before it. */
export async function eveningsAround(db: Database, schoolId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ on: string }>`select distinct held_on::text as on, held_on < ${today}::date as past from meeting
    where school_id = ${schoolId} and kind = 'parents-evening' and state <> 'cancelled' and held_on > ${today}::date - 120
    order by past, held_on::text limit 12`.execute(db)
  return rows.map(({ on }) => on)
}
