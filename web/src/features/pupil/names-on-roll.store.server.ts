import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import { onRoll } from './status-now.store.server.ts'

/** Every name, recorded or gone by, of the pupils at the school on the day: to see whether a text that leaves the school bears one. */
export async function namesOnRoll(
  db: Database,
  schoolId: string,
  today: string,
): Promise<{ forename: string; surname: string }[]> {
  const { rows } = await sql<{ forename: string; surname: string }>`select distinct
      concat_ws(' ', p.forename, p.preferred_forename) as forename, concat_ws(' ', p.surname, p.preferred_surname) as surname
    from pupil p where p.school_id = ${schoolId} and p.withdrawn_at is null and ${onRoll(today)}`.execute(db)
  return rows
}
