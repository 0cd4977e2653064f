import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../db/ids.ts'
import type { Database } from '../work/scope.ts'
import { canonical } from './canonical.ts'
import type { Entry } from './entry.ts'

const uuids = (ids: readonly string[] | undefined): string => `{${(ids ?? []).join(',')}}`

/** Adds one leaf to the school's log, with salted values beside it when there are any. Await it: no leaf, no answer. */
export async function appendEntry(db: Database, entry: Entry): Promise<void> {
  const id = newId()
  const values = entry.before !== undefined || entry.after !== undefined ? saltedValues(entry.before, entry.after) : null
  const leaf = sql`insert into access_log (school_id, entry_id, staff_id, actor, action, outcome, pupils, detail, values_hash, request_id)
    values (${entry.schoolId}, ${id}, ${entry.staffId}, ${entry.actor}, ${entry.action}, ${entry.outcome}, ${uuids(entry.pupils)}::uuid[],
      ${JSON.stringify(entry.detail ?? {})}::jsonb, ${values?.hash ?? null}, ${entry.requestId})`
  // One question to the database for both: a change waits for its log entry. The entry's key is looked for when the statement ends.
  if (!values) await leaf.execute(db)
  else
    await sql`with leaf as (${leaf}) insert into access_log_values (school_id, entry_id, salt, before, after)
      values (${entry.schoolId}, ${id}, ${values.salt}, ${values.before}::jsonb, ${values.after}::jsonb)`.execute(db)
}

/** What a leaf holds of the values beside it: erasing the values leaves the chain whole. */
export const valuesHash = (salt: string, before: unknown, after: unknown): string =>
  createHash('sha256').update(salt).update(canonical({ before, after })).digest('hex')

function saltedValues(before: unknown, after: unknown) {
  const salt = randomBytes(16).toString('hex')
  return {
    salt,
    hash: valuesHash(salt, before ?? null, after ?? null),
    before: JSON.stringify(before ?? null),
    after: JSON.stringify(after ?? null),
  }
}
