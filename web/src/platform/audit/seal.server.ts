import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../work/scope.ts'
import { asSchool } from '../work/transaction.server.ts'
import { canonical } from './canonical.ts'

export interface Leaf {
  entry_id: string
  at: Date
  staff_id: string | null
  actor: string
  action: string
  outcome: string
  pupils: string[]
  detail: unknown
  values_hash: string | null
  request_id: string | null
}

export const firstHash = '0'.repeat(64)

/** hash = sha256(previous hash, canonical JSON of the leaf). */
export const sealOf = (previous: string, leaf: Leaf): string =>
  createHash('sha256').update(previous).update(canonical(leaf)).digest('hex')

export const leafColumns = sql`l.entry_id, l.at, l.staff_id, l.actor, l.action, l.outcome, l.pupils, l.detail, l.values_hash, l.request_id`

/** Seals what is not sealed yet, in order, at most `limit` entries. Answers how many. Two sealers wait for one another. */
export async function sealSchool(database: Database, schoolId: string, limit = 2000): Promise<number> {
  return asSchool(database, schoolId, async (db) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`seal ${schoolId}`}, 0))`.execute(db)
    const last = await lastSeal(db, schoolId)
    // An entry can commit a little after a later one; ten minutes before the last one sealed covers any transaction that is allowed.
    const since = last ? new Date(last.at.getTime() - 10 * 60_000) : new Date(0)
    const { rows } = await sql<Leaf>`select ${leafColumns} from access_log l where l.school_id = ${schoolId} and l.at > ${since}
      and not exists (select from access_log_seal s where s.school_id = l.school_id and s.entry_id = l.entry_id)
      order by l.at, l.entry_id limit ${limit}`.execute(db)
    if (rows.length === 0) return 0
    const seals = chain(rows, last)
    await sql`insert into access_log_seal (school_id, seq, entry_id, previous_hash, hash)
      select ${schoolId}::uuid, seq, entry_id, previous_hash, hash from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
        as s(seq bigint, entry_id uuid, previous_hash text, hash text)`.execute(db)
    return rows.length
  })
}

async function lastSeal(db: Database, schoolId: string) {
  const { rows } = await sql<{ seq: string; hash: string; at: Date }>`select s.seq, s.hash, l.at from access_log_seal s
    join access_log l on l.school_id = s.school_id and l.entry_id = s.entry_id
    where s.school_id = ${schoolId} order by s.seq desc limit 1`.execute(db)
  return rows[0] ?? null
}

function chain(leaves: readonly Leaf[], last: { seq: string; hash: string } | null) {
  let previous = last?.hash ?? firstHash
  let seq = Number(last?.seq ?? 0)
  return leaves.map((leaf) => {
    const hash = sealOf(previous, leaf)
    const seal = { seq: ++seq, entry_id: leaf.entry_id, previous_hash: previous, hash }
    previous = hash
    return seal
  })
}

/** The day on which an entry was last sealed, in England. Null where none is. */
export async function lastSealedOn(db: Database, schoolId: string): Promise<string | null> {
  const { rows } = await sql<{ on: string | null }>`select (sealed_at at time zone 'Europe/London')::date::text as on
    from access_log_seal where school_id = ${schoolId} order by seq desc limit 1`.execute(db)
  return rows[0]?.on ?? null
}
