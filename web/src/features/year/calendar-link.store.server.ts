import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface CalendarLink {
  id: string
  madeOn: string
}

/** The link of this person that works now. Its address is shown once, when it is made: only its hash is kept. */
export async function linkOf(db: Database, schoolId: string, staffId: string): Promise<CalendarLink | null> {
  const { rows } = await sql<CalendarLink>`select calendar_link_id as id,
      (made_at at time zone 'Europe/London')::date::text as "madeOn"
    from calendar_link where school_id = ${schoolId} and staff_id = ${staffId} and withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

export async function withdrawLink(db: Database, schoolId: string, staffId: string): Promise<boolean> {
  const { rows } = await sql`update calendar_link set withdrawn_at = now()
    where school_id = ${schoolId} and staff_id = ${staffId} and withdrawn_at is null returning 1`.execute(db)
  return rows.length > 0
}

export async function addLink(db: Database, schoolId: string, staffId: string, hash: string): Promise<void> {
  await sql`insert into calendar_link (school_id, calendar_link_id, staff_id, token_hash)
    values (${schoolId}, ${newId()}, ${staffId}, ${hash})`.execute(db)
}

/** Whose calendar an address opens. Asked before a school is known. */
export async function ownerOfLink(
  database: Database,
  hash: string,
): Promise<{ schoolId: string; staffId: string; userId: string } | null> {
  const { rows } = await sql<{ schoolId: string; staffId: string; userId: string }>`select l.school_id as "schoolId",
      l.staff_id as "staffId", s.user_id as "userId"
    from calendar_link l join staff s on s.school_id = l.school_id and s.staff_id = l.staff_id
    where l.token_hash = ${hash} and l.withdrawn_at is null and s.user_id is not null and s.ended_on is null`.execute(database)
  return rows[0] ?? null
}
