import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface Roll {
  rollId: string
  pupils: number
  rolledOn: string
  by: string | null
  undone: boolean
  /** Drafts of it that nobody has written on yet: those can be taken back. */
  untouched: number
}

export async function addRoll(db: Database, given: { schoolId: string; staffId: string; pupils: number }): Promise<string> {
  const id = newId()
  await sql`insert into roll_forward (school_id, roll_id, pupils, recorded_by)
    values (${given.schoolId}, ${id}, ${given.pupils}, ${given.staffId})`.execute(db)
  return id
}

// A draft as it was begun: neither it nor its outcomes were changed, and none was added or taken out since.
const untouched = sql`c.state = 'draft' and c.withdrawn_at is null and c.version = 1 and not exists (select from outcome o
  where o.school_id = c.school_id and o.cycle_id = c.cycle_id and (o.version > 1 or o.follows is null))`

/** The last times that many were rolled forward, newest first. */
export async function latestRolls(db: Database, schoolId: string): Promise<Roll[]> {
  const { rows } = await sql<Roll>`select r.roll_id as "rollId", r.pupils, s.name as by, r.undone_at is not null as undone,
      to_char(r.recorded_at at time zone 'Europe/London', 'YYYY-MM-DD') as "rolledOn",
      (select count(*)::int from cycle c where c.school_id = r.school_id and c.roll_id = r.roll_id and ${untouched}) as untouched
    from roll_forward r left join staff s on s.school_id = r.school_id and s.staff_id = r.recorded_by
    where r.school_id = ${schoolId} order by r.recorded_at desc limit 3`.execute(db)
  return rows
}

/** Takes back the drafts that nobody has written on. Answers whose. */
export async function takeBackRoll(db: Database, schoolId: string, rollId: string): Promise<string[]> {
  await sql`update roll_forward set undone_at = now() where school_id = ${schoolId} and roll_id = ${rollId}`.execute(db)
  const { rows } = await sql<{ pupilId: string }>`update cycle c set withdrawn_at = now()
    where c.school_id = ${schoolId} and c.roll_id = ${rollId} and ${untouched} returning c.pupil_id as "pupilId"`.execute(db)
  return rows.map(({ pupilId }) => pupilId)
}

/** One that was not undone yet, held. */
export async function rollToUndo(db: Database, schoolId: string, rollId: string): Promise<{ pupils: number } | null> {
  const { rows } = await sql<{ pupils: number }>`select pupils from roll_forward
    where school_id = ${schoolId} and roll_id = ${rollId} and undone_at is null for update`.execute(db)
  return rows[0] ?? null
}
