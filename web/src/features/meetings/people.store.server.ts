import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { PersonRole } from './meetings.form.ts'
import type { AtMeeting } from './meetings.store.server.ts'

export async function addPerson(
  db: Database,
  at: AtMeeting & { staffId: string },
  { role, name, email }: { role: PersonRole; name: string; email: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into meeting_person (school_id, pupil_id, meeting_id, person_id, role, name, email, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${at.meetingId}, ${id}, ${role}, ${name}, ${email}, ${at.staffId})`.execute(db)
  return id
}

type AtPerson = AtMeeting & { personId: string }

export async function withdrawPerson(db: Database, at: AtPerson): Promise<boolean> {
  const { rows } = await sql`update meeting_person set withdrawn_at = now()
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and meeting_id = ${at.meetingId} and person_id = ${at.personId}
      and withdrawn_at is null returning person_id`.execute(db)
  return rows.length === 1
}

export async function noteWhoCame(db: Database, at: AtMeeting, came: readonly string[]): Promise<void> {
  await sql`update meeting_person set came = person_id = any(${`{${came.join(',')}}`}::uuid[])
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and meeting_id = ${at.meetingId} and withdrawn_at is null`.execute(
    db,
  )
}

/** The link of a person, if any, no longer works. */
export async function withdrawLink(db: Database, at: AtPerson): Promise<boolean> {
  const { rows } = await sql`update meeting_link set withdrawn_at = now()
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and meeting_id = ${at.meetingId} and person_id = ${at.personId}
      and withdrawn_at is null returning link_id`.execute(db)
  return rows.length === 1
}

/** No link of this meeting works any more. */
export async function withdrawLinks(db: Database, at: AtMeeting): Promise<void> {
  await sql`update meeting_link set withdrawn_at = now()
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and meeting_id = ${at.meetingId} and withdrawn_at is null`.execute(
    db,
  )
}

export async function addLink(
  db: Database,
  at: AtPerson & { staffId: string },
  link: { hash: string; lastDay: string },
): Promise<void> {
  await sql`insert into meeting_link (school_id, pupil_id, meeting_id, person_id, link_id, token_hash, last_day, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${at.meetingId}, ${at.personId}, ${newId()}, ${link.hash}, ${link.lastDay}, ${at.staffId})`.execute(
    db,
  )
}
