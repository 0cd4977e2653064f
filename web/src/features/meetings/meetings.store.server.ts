import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import { type FileLine, filesBeside } from '#platform/files/files.store.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { MeetingKind, PersonRole } from './meetings.form.ts'
import type { Answers } from './questions.rules.ts'

export interface PersonRow {
  personId: string
  role: PersonRole
  name: string
  email: string | null
  came: boolean | null
  link: { madeOn: string; lastDay: string; opened: boolean; used: boolean } | null
  mail: { state: 'waiting' | 'sending' | 'sent' | 'given-up'; attempts: number } | null
  view: { givenOn: string | null; answers: Answers; spoken: FileLine[] } | null
}

export interface ActionRow {
  actionId: string
  says: string
  owner: string
  dueOn: string | null
  doneOn: string | null
}

export interface MeetingRow {
  meetingId: string
  version: number
  kind: MeetingKind
  heldOn: string
  startsAt: string | null
  minutesLong: number
  place: string | null
  agenda: string | null
  state: 'planned' | 'held' | 'cancelled'
  minutes: string | null
  sharedOn: string | null
  sharedHow: string | null
  people: PersonRow[]
  actions: ActionRow[]
}

const london = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`

/** What was said before the meeting is read only once it was given: a draft is nobody's to read. */
const people = sql`(select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'role', p.role, 'name', p.name, 'email', p.email,
    'came', p.came,
    'link', (select jsonb_build_object('madeOn', ${london('l.recorded_at')}, 'lastDay', l.last_day, 'opened', l.first_opened_at is not null,
        'used', l.used_at is not null)
      from meeting_link l where l.school_id = p.school_id and l.person_id = p.person_id and l.withdrawn_at is null),
    'mail', (select jsonb_build_object('state', o.state, 'attempts', o.attempts) from outgoing_mail o
      where o.school_id = p.school_id and o.about = p.person_id order by o.recorded_at desc limit 1),
    'view', (select jsonb_build_object('givenOn', v.given_on, 'answers', v.answers,
        'spoken', ${filesBeside(sql`f.school_id = v.school_id and f.person_id = v.person_id`)}) from meeting_view v
      where v.school_id = p.school_id and v.person_id = p.person_id and v.given_on is not null)
  ) order by p.recorded_at, p.person_id), '[]'::jsonb)
  from meeting_person p where p.school_id = m.school_id and p.meeting_id = m.meeting_id and p.withdrawn_at is null)`

/** The meetings about a pupil, the newest day first. One statement. */
export async function meetingsOf(db: Database, schoolId: string, pupilId: string): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`select m.meeting_id as "meetingId", m.version, m.kind, m.held_on::text as "heldOn",
      m.starts_at as "startsAt", m.minutes_long as "minutesLong", m.place, m.agenda, m.state, m.minutes,
      m.shared_on::text as "sharedOn", m.shared_how as "sharedHow", ${people} as people,
      (select coalesce(jsonb_agg(jsonb_build_object('actionId', a.action_id, 'says', a.says, 'owner', a.owner, 'dueOn', a.due_on,
          'doneOn', a.done_on) order by a.recorded_at, a.action_id), '[]'::jsonb)
        from meeting_action a where a.school_id = m.school_id and a.meeting_id = m.meeting_id and a.withdrawn_at is null) as actions
    from meeting m where m.school_id = ${schoolId} and m.pupil_id = ${pupilId}
    order by m.held_on desc, m.recorded_at desc`.execute(db)
  return rows
}

export interface NewMeeting {
  schoolId: string
  pupilId: string
  staffId: string
  kind: MeetingKind
  heldOn: string
  startsAt: string | null
  minutesLong: number
  place: string | null
  agenda: string | null
}

export async function addMeeting(db: Database, given: NewMeeting): Promise<string> {
  const id = newId()
  await sql`insert into meeting (school_id, pupil_id, meeting_id, kind, held_on, starts_at, minutes_long, place, agenda, recorded_by)
    values (${given.schoolId}, ${given.pupilId}, ${id}, ${given.kind}, ${given.heldOn}, ${given.startsAt}, ${given.minutesLong},
      ${given.place}, ${given.agenda}, ${given.staffId})`.execute(db)
  return id
}

export interface AtMeeting {
  schoolId: string
  pupilId: string
  meetingId: string
}

export interface MeetingChange {
  agenda?: string | null
  minutes?: string | null
  state?: 'held' | 'cancelled'
  heldOn?: string
  sharedOn?: string
  sharedHow?: string
}

/** False when somebody else changed it since that version. */
export async function changeMeeting(db: Database, at: AtMeeting & { version: number }, change: MeetingChange): Promise<boolean> {
  const columns = {
    agenda: 'agenda',
    minutes: 'minutes',
    state: 'state',
    heldOn: 'held_on',
    sharedOn: 'shared_on',
    sharedHow: 'shared_how',
  }
  const sets = Object.entries(columns).flatMap(([name, column]) => {
    const value = change[name as keyof MeetingChange]
    return value === undefined ? [] : [sql`${sql.ref(column)} = ${value}`]
  })
  const { rows } = await sql`update meeting set ${sql.join(sets)}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and meeting_id = ${at.meetingId} and version = ${at.version}
    returning meeting_id`.execute(db)
  return rows.length === 1
}

export async function addAction(
  db: Database,
  at: AtMeeting & { staffId: string },
  { says, owner, dueOn }: { says: string; owner: string; dueOn: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into meeting_action (school_id, pupil_id, meeting_id, action_id, says, owner, due_on, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${at.meetingId}, ${id}, ${says}, ${owner}, ${dueOn}, ${at.staffId})`.execute(db)
  return id
}

export async function finishAction(db: Database, at: AtMeeting & { actionId: string }, doneOn: string): Promise<boolean> {
  const { rows } = await sql`update meeting_action set done_on = ${doneOn}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and meeting_id = ${at.meetingId} and action_id = ${at.actionId}
      and done_on is null and withdrawn_at is null returning action_id`.execute(db)
  return rows.length === 1
}
