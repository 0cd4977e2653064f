import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Area } from './support.form.ts'

export interface BankedRow {
  bankedId: string
  area: Area
  says: string
  target: string | null
  provision: string | null
  counted: string | null
}

/** The outcomes that this school keeps to begin with, by area. */
export async function bankedOf(db: Database, schoolId: string): Promise<BankedRow[]> {
  const { rows } =
    await sql<BankedRow>`select banked_outcome_id as "bankedId", area, says, target, provision, counted from banked_outcome
    where school_id = ${schoolId} and withdrawn_at is null order by area, says limit 1000`.execute(db)
  return rows
}

/** Keeps it once: the same words are not kept twice. */
export async function addBanked(
  db: Database,
  at: { schoolId: string; staffId: string },
  given: Omit<BankedRow, 'bankedId'>,
): Promise<string | null> {
  const { rows } = await sql<{
    id: string
  }>`insert into banked_outcome (school_id, banked_outcome_id, area, says, target, provision, counted, recorded_by)
    select ${at.schoolId}::uuid, ${newId()}::uuid, ${given.area}, ${given.says}, ${given.target}, ${given.provision}, ${given.counted}, ${at.staffId}::uuid
    where not exists (select from banked_outcome where school_id = ${at.schoolId} and says = ${given.says} and withdrawn_at is null)
    returning banked_outcome_id as id`.execute(db)
  return rows[0]?.id ?? null
}

export async function withdrawBankedRow(db: Database, schoolId: string, bankedId: string): Promise<boolean> {
  const { rows } = await sql`update banked_outcome set withdrawn_at = now()
    where school_id = ${schoolId} and banked_outcome_id = ${bankedId} and withdrawn_at is null returning banked_outcome_id`.execute(
    db,
  )
  return rows.length === 1
}
