import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { ReceivedRow } from './recorded-sum.rules.ts'

interface OfPupil {
  schoolId: string
  pupilId: string
}

const london = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`

/** Top-up that is paid for a pupil, the newest first, with what was taken out. One statement. */
export async function receivedOf(db: Database, { schoolId, pupilId }: OfPupil): Promise<ReceivedRow[]> {
  const { rows } =
    await sql<ReceivedRow>`select r.top_up_id as "topUpId", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
      r.pence::int as pence, r.band, ${london('r.recorded_at')} as "recordedOn", s.name as by, ${london('r.withdrawn_at')} as "withdrawnOn"
    from top_up_received r left join staff s on s.school_id = r.school_id and s.staff_id = r.recorded_by
    where r.school_id = ${schoolId} and r.pupil_id = ${pupilId} order by r.starts_on desc, r.recorded_at desc`.execute(db)
  return rows
}

interface NewReceived {
  startsOn: string
  endsOn: string
  pence: number
  band: string | null
}

export async function addReceived(db: Database, at: OfPupil & { staffId: string }, given: NewReceived): Promise<string> {
  const id = newId()
  await sql`insert into top_up_received (school_id, pupil_id, top_up_id, starts_on, ends_on, pence, band, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.startsOn}, ${given.endsOn}, ${given.pence}, ${given.band}, ${at.staffId})`.execute(
    db,
  )
  return id
}

export async function withdrawReceivedRow(db: Database, { schoolId, pupilId }: OfPupil, topUpId: string): Promise<void> {
  await sql`update top_up_received set withdrawn_at = now() where school_id = ${schoolId} and pupil_id = ${pupilId}
    and top_up_id = ${topUpId} and withdrawn_at is null`.execute(db)
}

export interface RequestRow {
  requestId: string
  startsOn: string
  endsOn: string
  madeOn: string
  claimPence: number
  by: string | null
}

/** The requests that were made for a pupil, the newest first. One statement. */
export async function requestsOf(db: Database, { schoolId, pupilId }: OfPupil): Promise<RequestRow[]> {
  const { rows } =
    await sql<RequestRow>`select r.request_id as "requestId", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
      r.made_on::text as "madeOn", r.claim_pence::int as "claimPence", s.name as by
    from top_up_request r left join staff s on s.school_id = r.school_id and s.staff_id = r.recorded_by
    where r.school_id = ${schoolId} and r.pupil_id = ${pupilId} order by r.made_on desc, r.recorded_at desc`.execute(db)
  return rows
}

/** What a request said when it was made; null where there is none of this id. */
export async function figuresOf(db: Database, { schoolId, pupilId }: OfPupil, requestId: string): Promise<unknown> {
  const { rows } = await sql<{ figures: unknown }>`select figures from top_up_request
    where school_id = ${schoolId} and pupil_id = ${pupilId} and request_id = ${requestId}`.execute(db)
  return rows[0]?.figures ?? null
}

export async function addRequest(
  db: Database,
  at: OfPupil & { staffId: string },
  given: { startsOn: string; endsOn: string; madeOn: string; claimPence: number; figures: unknown },
): Promise<string> {
  const id = newId()
  await sql`insert into top_up_request (school_id, pupil_id, request_id, starts_on, ends_on, made_on, claim_pence, figures, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.startsOn}, ${given.endsOn}, ${given.madeOn}, ${given.claimPence},
      ${JSON.stringify(given.figures)}::jsonb, ${at.staffId})`.execute(db)
  return id
}
