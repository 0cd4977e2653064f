import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

/** What a teacher needs at hand from the plan that runs. */
export interface Helps {
  strategies: string | null
  outcomes: string[]
}

/** Of these pupils, those with an agreed plan under way: what every teacher does, and what they work towards. One statement. */
export async function helpsOf(db: Database, schoolId: string, pupilIds: readonly string[]): Promise<Map<string, Helps>> {
  const { rows } = await sql<Helps & { pupilId: string }>`select c.pupil_id as "pupilId", c.strategies,
      coalesce((select jsonb_agg(o.says order by o.recorded_at, o.outcome_id) from outcome o
        where o.school_id = c.school_id and o.cycle_id = c.cycle_id and o.withdrawn_at is null), '[]'::jsonb) as outcomes
    from cycle c where c.school_id = ${schoolId} and c.state = 'agreed'
      and c.pupil_id = any(${`{${pupilIds.join(',')}}`}::uuid[])`.execute(db)
  return new Map(rows.map(({ pupilId, ...helps }) => [pupilId, helps]))
}
