import { sql } from 'kysely'
import { needNow } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'

/** The first need of each pupil who has one on the day. One statement. */
export async function firstNeeds(db: Database, schoolId: string, today: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ pupilId: string; type: string }>`select distinct on (n.pupil_id) n.pupil_id as "pupilId", n.type
    from sen_need n where n.school_id = ${schoolId} and ${needNow(today)} order by n.pupil_id, n.rank, n.recorded_at`.execute(db)
  return new Map(rows.map(({ pupilId, type }) => [pupilId, type]))
}
