import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

/** The school's own words for how it went; null where it has none. */
export async function scaleOf(db: Database, schoolId: string): Promise<string[] | null> {
  const { rows } = await sql<{ words: string[] | null }>`select to_jsonb(scale_words) as words from provision_choices
    where school_id = ${schoolId}`.execute(db)
  return rows[0]?.words ?? null
}
