import { sql } from 'kysely'
import { needsNow, onRoll, statusNow } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'

export interface RegisterLine {
  pupilId: string
  upn: string | null
  name: string
  bornOn: string
  year: string | null
  status: 'K' | 'E'
  since: string
  needs: { type: string; rank: number }[]
}

/** Everybody on the register today: SEN Support and EHC plans. One statement. */
export async function registerLines(db: Database, schoolId: string, today: string): Promise<RegisterLine[]> {
  const { rows } =
    await sql<RegisterLine>`select p.pupil_id as "pupilId", p.upn, p.surname || ', ' || p.forename as name, p.born_on::text as "bornOn",
      p.year_group as year, c.status, c.since::text as since, ${needsNow(schoolId, today)} as needs
    from pupil p join ${statusNow(schoolId, today)} c on c.pupil_id = p.pupil_id
    where p.school_id = ${schoolId} and p.withdrawn_at is null and ${onRoll(today)} and c.status in ('K', 'E')
    order by p.sort_key, p.pupil_id`.execute(db)
  return rows
}
