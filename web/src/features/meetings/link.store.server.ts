import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import { type FileLine, filesBeside } from '#platform/files/files.store.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { PersonRole } from './meetings.form.ts'
import type { Answers } from './questions.rules.ts'

export interface LinkRow {
  schoolId: string
  pupilId: string
  meetingId: string
  personId: string
  linkId: string
  lastDay: string
  used: boolean
  withdrawn: boolean
}

/** What a secret stands for. Asked before a school is known. */
export async function linkOf(database: Database, hash: string): Promise<LinkRow | null> {
  const { rows } = await sql<LinkRow>`select school_id as "schoolId", pupil_id as "pupilId", meeting_id as "meetingId",
      person_id as "personId", link_id as "linkId", last_day::text as "lastDay", used_at is not null as used,
      withdrawn_at is not null as withdrawn
    from meeting_link where token_hash = ${hash}`.execute(database)
  return rows[0] ?? null
}

export interface AskedRow {
  school: string
  role: PersonRole
  name: string
  forename: string
  heldOn: string
  state: 'planned' | 'held' | 'cancelled'
  answers: Answers
  spoken: FileLine[]
}

/** What the page behind a link shows: nothing of the record but the first name and the day. */
export async function askedBy(
  db: Database,
  { schoolId, personId }: Pick<LinkRow, 'schoolId' | 'personId'>,
): Promise<AskedRow | null> {
  const { rows } =
    await sql<AskedRow>`select s.name as school, p.role, p.name, coalesce(nullif(c.preferred_forename, ''), c.forename) as forename,
      m.held_on::text as "heldOn", m.state, coalesce(v.answers, '{}'::jsonb) as answers,
      ${filesBeside(sql`f.school_id = p.school_id and f.person_id = p.person_id`)} as spoken
    from meeting_person p join school s on s.school_id = p.school_id
      join pupil c on c.school_id = p.school_id and c.pupil_id = p.pupil_id and c.withdrawn_at is null
      join meeting m on m.school_id = p.school_id and m.meeting_id = p.meeting_id
      left join meeting_view v on v.school_id = p.school_id and v.person_id = p.person_id
    where p.school_id = ${schoolId} and p.person_id = ${personId} and p.withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

/** Keeps answers that are not given yet. False once they were given. */
export async function keepAnswers(db: Database, link: LinkRow, answers: Answers): Promise<boolean> {
  const { rows } = await sql`insert into meeting_view (school_id, pupil_id, meeting_id, person_id, view_id, answers)
    values (${link.schoolId}, ${link.pupilId}, ${link.meetingId}, ${link.personId}, ${newId()}, ${JSON.stringify(answers)}::jsonb)
    on conflict (school_id, person_id) do update set answers = excluded.answers where meeting_view.given_on is null
    returning view_id`.execute(db)
  return rows.length === 1
}

/** The link is spent and the answers stand. False when it was spent already. */
export async function giveAnswers(db: Database, link: LinkRow, today: string): Promise<boolean> {
  const { rows } = await sql`update meeting_link set used_at = now()
    where school_id = ${link.schoolId} and link_id = ${link.linkId} and used_at is null and withdrawn_at is null returning link_id`.execute(
    db,
  )
  if (rows.length === 0) return false
  await sql`update meeting_view set given_on = ${today} where school_id = ${link.schoolId} and person_id = ${link.personId}`.execute(
    db,
  )
  return true
}

export async function noteOpened(db: Database, link: LinkRow): Promise<void> {
  await sql`update meeting_link set first_opened_at = now()
    where school_id = ${link.schoolId} and link_id = ${link.linkId} and first_opened_at is null`.execute(db)
}
