import { sql } from 'kysely'
import type { Database, School } from '#platform/work/scope.ts'

/** A school by its number, as the owner of the database sees it. */
export async function schoolByUrn(database: Database, urn: string): Promise<School | null> {
  const { rows } = await sql<School>`select school_id as id, urn, name, type, phase from school where urn = ${urn}`.execute(
    database,
  )
  return rows[0] ?? null
}
