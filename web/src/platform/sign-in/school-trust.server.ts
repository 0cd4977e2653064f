import { sql } from 'kysely'
import { appendEntry } from '../audit/append.server.ts'
import type { Database } from '../work/scope.ts'

export interface TrustSet {
  was: string | null
  now: string | null
  /** How many copies the school had on the shelf of the trust it left: they are taken off it. */
  ended: number
  /** The other schools that are in the same trust now, by name. */
  others: string[]
}

/**
 * Says which trust a school is in, or that it is in none. Like adding a school it is the owner of the database that does so: it
 * decides who reads what is shared, so no role inside a school can. A name that another school's trust has is taken as that one.
 */
export async function setTrust(database: Database, schoolId: string, name: string | null): Promise<TrustSet> {
  return database.connection().execute(async (db) => {
    await sql.raw('begin').execute(db)
    try {
      const set = await change(db, schoolId, await asKnown(db, schoolId, name))
      await sql.raw('commit').execute(db)
      return set
    } catch (error) {
      await sql.raw('rollback').execute(db)
      throw error
    }
  })
}

/** As other schools write it: a capital or a space too many makes no trust of its own. */
async function asKnown(db: Database, schoolId: string, name: string | null): Promise<string | null> {
  const typed = name?.trim().replace(/\s+/g, ' ') || null
  if (typed === null) return null
  const { rows } = await sql<{
    trust: string
  }>`select trust from trust_school where lower(trust) = lower(${typed}) and school_id <> ${schoolId} order by trust limit 1`.execute(
    db,
  )
  return rows[0]?.trust ?? typed
}

async function change(db: Database, schoolId: string, now: string | null): Promise<TrustSet> {
  const before = await sql<{ was: string | null; shared: number }>`select s.trust as was,
      (select count(*)::int from trust_shelf f where f.school_id = s.school_id and f.withdrawn_at is null) as shared
    from school s where s.school_id = ${schoolId} for update`.execute(db)
  const { was = null, shared = 0 } = before.rows[0] ?? {}
  const moved = was !== now
  if (moved) await sql`update school set trust = ${now} where school_id = ${schoolId}`.execute(db)
  const ended = moved ? shared : 0
  const entry = { staffId: null, actor: 'Command line', action: 'school.trust', outcome: 'done', requestId: null } as const
  await appendEntry(db, { ...entry, schoolId, detail: { was, now, ended } })
  const { rows } = await sql<{ name: string }>`select name from trust_school
    where trust = ${now} and school_id <> ${schoolId} order by lower(name)`.execute(db)
  return { was, now, ended, others: rows.map((one) => one.name) }
}
