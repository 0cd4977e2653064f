import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Wish } from './addresses.rules.ts'

export interface WishRow extends Wish {
  pupilId: string
}

/** What the school said of the addresses of these pupils, the latest first. One statement. */
export async function wishesOf(db: Database, schoolId: string, pupilIds: readonly string[]): Promise<WishRow[]> {
  const { rows } = await sql<WishRow>`select pupil_id as "pupilId", email, wanted from letters_to
    where school_id = ${schoolId} and pupil_id = any(${`{${pupilIds.join(',')}}`}::uuid[]) order by recorded_at desc, letters_to_id desc`.execute(
    db,
  )
  return rows
}

export async function addWishes(
  db: Database,
  at: { schoolId: string; pupilId: string; staffId: string },
  wishes: readonly Wish[],
): Promise<void> {
  await sql`insert into letters_to (school_id, pupil_id, letters_to_id, email, wanted, recorded_at, recorded_by)
    select ${at.schoolId}::uuid, ${at.pupilId}::uuid, gen_random_uuid(), w.email, w.wanted, clock_timestamp(), ${at.staffId}::uuid
    from jsonb_to_recordset(${JSON.stringify(wishes)}::jsonb) w (email text, wanted boolean)`.execute(db)
}
