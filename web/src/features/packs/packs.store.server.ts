import { sql } from 'kysely'
import { uuids } from '#features/pupil/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { PackFailure, PackFormat, PackKind, PackState } from './pack-words.rules.ts'

export interface PackAsked {
  kind: PackKind
  format: PackFormat
  pupils: readonly string[]
  batchId: string | null
}

export interface OfPerson {
  schoolId: string
  staffId: string
}

/** The same one, asked for twice in a row, is made once. */
export async function addPack(db: Database, { schoolId, staffId }: OfPerson, asked: PackAsked): Promise<string> {
  const { kind, format, pupils, batchId } = asked
  const { rows } = await sql<{ packId: string }>`select pack_id as "packId" from pack
    where school_id = ${schoolId} and staff_id = ${staffId} and kind = ${kind} and format = ${format} and pupils = ${uuids(pupils)}
      and batch_id is not distinct from ${batchId}::uuid and state in ('waiting', 'making') limit 1`.execute(db)
  if (rows[0]) return rows[0].packId
  const packId = newId()
  await sql`insert into pack (school_id, pack_id, staff_id, kind, format, pupils, batch_id, papers)
    values (${schoolId}, ${packId}, ${staffId}, ${kind}, ${format}, ${uuids(pupils)}, ${batchId}, ${pupils.length})`.execute(db)
  return packId
}

export interface PackRow {
  packId: string
  kind: PackKind
  format: PackFormat
  papers: number
  done: number
  state: PackState
  why: PackFailure | null
  askedOn: string
  askedAt: string
  madeOn: string | null
  madeAt: string | null
}

const inEngland = (column: string, form: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/London', ${form})`
const columns = sql`pack_id as "packId", kind, format, papers, done, state, why,
  ${inEngland('asked_at', 'YYYY-MM-DD')} as "askedOn", ${inEngland('asked_at', 'HH24:MI')} as "askedAt",
  ${inEngland('made_at', 'YYYY-MM-DD')} as "madeOn", ${inEngland('made_at', 'HH24:MI')} as "madeAt"`

/** What a person asked for lately, the newest first. */
export async function packsOf(db: Database, { schoolId, staffId }: OfPerson): Promise<PackRow[]> {
  const { rows } = await sql<PackRow>`select ${columns} from pack where school_id = ${schoolId} and staff_id = ${staffId}
    and asked_at > now() - interval '7 days' order by asked_at desc, pack_id limit 50`.execute(db)
  return rows
}

export async function packOf(
  db: Database,
  { schoolId, staffId, packId }: OfPerson & { packId: string },
): Promise<PackRow | null> {
  const { rows } = await sql<PackRow>`select ${columns} from pack
    where school_id = ${schoolId} and staff_id = ${staffId} and pack_id = ${packId}`.execute(db)
  return rows[0] ?? null
}

export interface PackFile {
  packId: string
  staffId: string
  kind: PackKind
  madeOn: string
  ending: 'pdf' | 'docx' | 'zip'
  pupils: string[]
  sealed: Uint8Array
}

export async function packFileOf(
  db: Database,
  { schoolId, staffId, packId }: OfPerson & { packId: string },
): Promise<PackFile | null> {
  const { rows } =
    await sql<PackFile>`select pack_id as "packId", staff_id as "staffId", kind, ending, to_jsonb(pupils) as pupils, sealed,
      ${inEngland('made_at', 'YYYY-MM-DD')} as "madeOn"
    from pack where school_id = ${schoolId} and staff_id = ${staffId} and pack_id = ${packId} and state = 'ready'`.execute(db)
  return rows[0] ?? null
}

/** False when it is made already, or stopped. */
export async function cancelRow(db: Database, at: OfPerson & { packId: string }): Promise<boolean> {
  const { rows } = await sql`update pack set state = 'cancelled', held_until = null where school_id = ${at.schoolId}
    and staff_id = ${at.staffId} and pack_id = ${at.packId} and state in ('waiting', 'making') returning pack_id`.execute(db)
  return rows.length === 1
}

/** Once more from the beginning. False where it is being made, or was. */
export async function againRow(db: Database, at: OfPerson & { packId: string }): Promise<boolean> {
  const { rows } =
    await sql`update pack set state = 'waiting', why = null, done = 0, attempts = 0 where school_id = ${at.schoolId}
    and staff_id = ${at.staffId} and pack_id = ${at.packId} and state in ('failed', 'cancelled') returning pack_id`.execute(db)
  return rows.length === 1
}
