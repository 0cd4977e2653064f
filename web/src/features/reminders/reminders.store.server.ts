import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { ByEmail, DigestLine } from './digest.rules.ts'

export interface Digest {
  onDay: string
  lines: DigestLine[]
  sent: boolean
  failed: boolean
}

/** The last thirty digests of one person that say something, newest first. */
export async function digestsOf(db: Database, schoolId: string, staffId: string): Promise<Digest[]> {
  const { rows } =
    await sql<Digest>`select on_day::text as "onDay", lines, sent_at is not null as sent, failed_at is not null as failed
    from reminder_digest where school_id = ${schoolId} and staff_id = ${staffId} and jsonb_array_length(lines) > 0
    order by on_day desc limit 30`.execute(db)
  return rows
}

/** Daily, until the person chooses otherwise. */
export async function choiceOf(db: Database, schoolId: string, staffId: string): Promise<ByEmail> {
  const { rows } = await sql<{ byEmail: ByEmail }>`select by_email as "byEmail" from reminder_choice
    where school_id = ${schoolId} and staff_id = ${staffId}`.execute(db)
  return rows[0]?.byEmail ?? 'daily'
}

export async function keepChoice(db: Database, schoolId: string, staffId: string, byEmail: ByEmail): Promise<void> {
  await sql`insert into reminder_choice (school_id, staff_id, by_email) values (${schoolId}, ${staffId}, ${byEmail})
    on conflict (school_id, staff_id) do update set by_email = excluded.by_email`.execute(db)
}

export interface Waiting {
  staffId: string
  userId: string
  email: string | null
}

/** The people with an account who have no digest of this day yet. */
export async function withoutDigest(db: Database, schoolId: string, day: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select s.staff_id as "staffId", s.user_id as "userId", s.email from staff s
    where s.school_id = ${schoolId} and s.user_id is not null and (s.ended_on is null or s.ended_on > ${day}::date)
      and not exists (select from reminder_digest d where d.school_id = s.school_id and d.staff_id = s.staff_id and d.on_day = ${day}::date)
    order by s.staff_id`.execute(db)
  return rows
}

/** Null when there is one already: another process made it. */
export async function addDigest(
  db: Database,
  at: { schoolId: string; staffId: string; day: string },
  lines: readonly DigestLine[],
): Promise<string | null> {
  const id = newId()
  const { rows } = await sql`insert into reminder_digest (school_id, reminder_digest_id, staff_id, on_day, lines)
    values (${at.schoolId}, ${id}, ${at.staffId}, ${at.day}, ${JSON.stringify(lines)}::jsonb)
    on conflict (school_id, staff_id, on_day) do nothing returning 1`.execute(db)
  return rows.length > 0 ? id : null
}

const mostAttempts = 3

/** Claims a digest for one try at sending. False when it went out, was tried often enough, or somebody else is trying. */
export async function claimSending(db: Database, schoolId: string, digestId: string): Promise<boolean> {
  const { rows } = await sql`update reminder_digest set attempts = attempts + 1, failed_at = null
    where school_id = ${schoolId} and reminder_digest_id = ${digestId} and sent_at is null and attempts < ${mostAttempts}
      and (attempts = 0 or failed_at < now() - interval '10 minutes') returning 1`.execute(db)
  return rows.length > 0
}

export async function noteSending(db: Database, schoolId: string, digestId: string, sent: boolean): Promise<void> {
  await sql`update reminder_digest set sent_at = case when ${sent} then now() end, failed_at = case when ${sent} then null else now() end
    where school_id = ${schoolId} and reminder_digest_id = ${digestId}`.execute(db)
}

/** Digests of this day whose sending failed and may be tried again. */
export async function failedToday(db: Database, schoolId: string, day: string) {
  const { rows } = await sql<{
    digestId: string
    email: string
    lines: DigestLine[]
  }>`select d.reminder_digest_id as "digestId", s.email, d.lines
    from reminder_digest d join staff s on s.school_id = d.school_id and s.staff_id = d.staff_id
    where d.school_id = ${schoolId} and d.on_day = ${day}::date and d.failed_at < now() - interval '10 minutes'
      and d.sent_at is null and d.attempts < ${mostAttempts} and s.email is not null`.execute(db)
  return rows
}
