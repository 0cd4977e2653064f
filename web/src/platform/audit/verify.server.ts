import { sql } from 'kysely'
import type { Database } from '../work/scope.ts'
import { asSchool } from '../work/transaction.server.ts'
import { valuesHash } from './append.server.ts'
import { firstHash, type Leaf, leafColumns, sealOf } from './seal.server.ts'

export interface Verification {
  whole: boolean
  entries: number
  sealed: number
  /** Written less than ten minutes ago and waiting for the sealing job. */
  waiting: number
  head: string | null
  faults: { seq: number | null; says: string }[]
}

type Row = Leaf & {
  seq: string
  previous_hash: string
  hash: string
  sealed_entry: string
  /** The values beside the leaf; null where there are none, or where they were erased. */
  kept: { salt: string; before: unknown; after: unknown } | null
}

/** Walks a school's chain from its first seal and says where it does not hold. */
export const verifyLog = (database: Database, schoolId: string): Promise<Verification> =>
  asSchool(database, schoolId, (db) => verifyChain(db, schoolId))

/** The same inside a transaction that is open already: a second one would wait for it. */
export async function verifyChain(db: Database, schoolId: string): Promise<Verification> {
  const faults: Verification['faults'] = []
  let previous = firstHash
  let expected = 1
  for (let after = 0; ; ) {
    const rows = await nextSeals(db, schoolId, after)
    if (rows.length === 0) break
    for (const row of rows) {
      faults.push(...faultsOf(row, previous, expected))
      previous = row.hash
      expected = Number(row.seq) + 1
    }
    after = expected - 1
  }
  const counts = await count(db, schoolId)
  if (counts.overdue > 0) faults.push({ seq: null, says: `${counts.overdue} entries are older than ten minutes and not sealed` })
  const { entries, sealed, waiting } = counts
  return { whole: faults.length === 0, entries, sealed, waiting, head: sealed > 0 ? previous : null, faults }
}

async function nextSeals(db: Database, schoolId: string, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`select s.seq, s.previous_hash, s.hash, s.entry_id as sealed_entry, ${leafColumns},
      case when v.entry_id is not null then jsonb_build_object('salt', v.salt, 'before', v.before, 'after', v.after) end as kept from access_log_seal s
    left join access_log l on l.school_id = s.school_id and l.entry_id = s.entry_id
    left join access_log_values v on v.school_id = s.school_id and v.entry_id = s.entry_id
    where s.school_id = ${schoolId} and s.seq > ${after} order by s.seq limit 1000`.execute(db)
  return rows
}

function faultsOf(row: Row, previous: string, expected: number): Verification['faults'] {
  const seq = Number(row.seq)
  const { seq: _, previous_hash, hash, sealed_entry: __, kept, ...leaf } = row
  if (seq !== expected) return [{ seq, says: `Seals ${expected} to ${seq - 1} are missing` }]
  if (previous_hash !== previous) return [{ seq, says: 'This seal does not follow from the one before it' }]
  if (leaf.entry_id === null) return [{ seq, says: 'The entry of this seal is missing' }]
  if (sealOf(previous, leaf) !== hash) return [{ seq, says: 'This entry is not what was sealed' }]
  if (kept && valuesHash(kept.salt, kept.before, kept.after) !== leaf.values_hash)
    return [{ seq, says: 'The values kept beside this entry are not those of the day' }]
  return []
}

async function count(db: Database, schoolId: string) {
  const { rows } = await sql<{ entries: string; sealed: string; waiting: string; overdue: string }>`select count(*) as entries,
      count(s.entry_id) as sealed,
      count(*) filter (where s.entry_id is null and l.at > now() - interval '10 minutes') as waiting,
      count(*) filter (where s.entry_id is null and l.at <= now() - interval '10 minutes') as overdue
    from access_log l left join access_log_seal s on s.school_id = l.school_id and s.entry_id = l.entry_id
    where l.school_id = ${schoolId}`.execute(db)
  const row = rows[0]
  return {
    entries: Number(row?.entries),
    sealed: Number(row?.sealed),
    waiting: Number(row?.waiting),
    overdue: Number(row?.overdue),
  }
}
