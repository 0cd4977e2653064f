import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface TrustOf {
  /** Null where the school is in none. */
  trust: string | null
  /** The other schools of it that use this system, by name. */
  others: string[]
}

export async function trustOf(db: Database, schoolId: string): Promise<TrustOf> {
  const { rows } = await sql<{
    own: boolean
    name: string
    trust: string | null
  }>`select school_id = ${schoolId} as own, name, trust
    from trust_school order by lower(name)`.execute(db)
  const trust = rows.find(({ own }) => own)?.trust ?? null
  return { trust, others: trust === null ? [] : rows.flatMap(({ own, name }) => (own ? [] : [name])) }
}
