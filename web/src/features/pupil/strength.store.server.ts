import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export async function addStrengthTo(
  db: Database,
  strength: { schoolId: string; pupilId: string; staffId: string; says: string },
): Promise<string> {
  const id = newId()
  await sql`insert into strength (school_id, strength_id, pupil_id, says, recorded_by)
    values (${strength.schoolId}, ${id}, ${strength.pupilId}, ${strength.says}, ${strength.staffId})`.execute(db)
  return id
}

/** False when it was withdrawn already, or is not this pupil's. */
export async function withdrawStrengthOf(
  db: Database,
  strength: { schoolId: string; pupilId: string; strengthId: string },
): Promise<boolean> {
  const { rows } =
    await sql`update strength set withdrawn_at = now() where school_id = ${strength.schoolId} and pupil_id = ${strength.pupilId}
    and strength_id = ${strength.strengthId} and withdrawn_at is null returning strength_id`.execute(db)
  return rows.length === 1
}
