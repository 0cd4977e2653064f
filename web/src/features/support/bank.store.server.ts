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

/** One that is still offered. */
export async function oneBanked(
  db: Database,
  schoolId: string,
  bankedId: string,
): Promise<(BankedRow & { version: number }) | null> {
  const { rows } = await sql<
    BankedRow & { version: number }
  >`select banked_outcome_id as "bankedId", area, says, target, provision, counted, version from banked_outcome
    where school_id = ${schoolId} and banked_outcome_id = ${bankedId} and withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

/** Keeps those whose words are not here yet, in any capitals, each once. How many came. Two who do so at once wait for each other. */
export async function addManyBanked(
  db: Database,
  at: { schoolId: string; staffId: string },
  given: readonly Omit<BankedRow, 'bankedId'>[],
): Promise<number> {
  const rows = given.map((one) => ({ id: newId(), ...one }))
  await sql`select pg_advisory_xact_lock(hashtext(${`bank ${at.schoolId}`}))`.execute(db)
  const added =
    await sql`insert into banked_outcome (school_id, banked_outcome_id, area, says, target, provision, counted, recorded_by)
    select distinct on (lower(n.says)) ${at.schoolId}::uuid, n.id, n.area, n.says, n.target, n.provision, n.counted, ${at.staffId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, area text, says text, target text, provision text, counted text)
    where not exists (select from banked_outcome b where b.school_id = ${at.schoolId} and lower(b.says) = lower(n.says) and b.withdrawn_at is null)
    order by lower(n.says), n.id returning banked_outcome_id`.execute(db)
  return added.rows.length
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
