import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Ground } from './retention.form.ts'

export interface HoldRow {
  holdId: string
  pupilId: string
  surname: string
  forename: string
  ground: Ground
  reason: string
  startsOn: string
  by: string | null
  endedOn: string | null
  endedBecause: string | null
  files: number
}

/** The holds of the school, those that stand first. */
export async function holdsOf(db: Database, schoolId: string): Promise<HoldRow[]> {
  const { rows } = await sql<HoldRow>`select h.retention_hold_id as "holdId", h.pupil_id as "pupilId",
      coalesce(nullif(p.preferred_surname, ''), p.surname) as surname, coalesce(nullif(p.preferred_forename, ''), p.forename) as forename,
      h.ground, h.reason, h.starts_on::text as "startsOn", s.name as by, h.ended_on::text as "endedOn", h.ended_because as "endedBecause",
      (select count(*)::int from kept_file f where f.school_id = h.school_id and f.pupil_id = h.pupil_id and f.removed_at is null
        and f.destroyed_at is null) as files
    from retention_hold h join pupil p on p.school_id = h.school_id and p.pupil_id = h.pupil_id
      left join staff s on s.school_id = h.school_id and s.staff_id = h.recorded_by
    where h.school_id = ${schoolId} order by h.ended_on is not null, coalesce(h.ended_on, h.starts_on) desc, p.sort_key limit 500`.execute(
    db,
  )
  return rows
}

export async function addHold(
  db: Database,
  at: { schoolId: string; pupilId: string; staffId: string },
  given: { ground: Ground; reason: string; startsOn: string },
): Promise<string> {
  const id = newId()
  await sql`insert into retention_hold (school_id, pupil_id, retention_hold_id, ground, reason, starts_on, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.ground}, ${given.reason}, ${given.startsOn}, ${at.staffId})`.execute(db)
  return id
}

export async function holdNamed(
  db: Database,
  at: { schoolId: string; pupilId: string; holdId: string },
): Promise<{ startsOn: string; endedOn: string | null } | null> {
  const { rows } = await sql<{
    startsOn: string
    endedOn: string | null
  }>`select starts_on::text as "startsOn", ended_on::text as "endedOn"
    from retention_hold where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and retention_hold_id = ${at.holdId}`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function endHoldRow(
  db: Database,
  at: { schoolId: string; pupilId: string; holdId: string; staffId: string },
  { endedOn, because }: { endedOn: string; because: string },
): Promise<boolean> {
  const { rows } = await sql`update retention_hold set ended_on = ${endedOn}, ended_by = ${at.staffId}, ended_because = ${because}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and retention_hold_id = ${at.holdId} and ended_on is null
    returning retention_hold_id`.execute(db)
  return rows.length === 1
}
