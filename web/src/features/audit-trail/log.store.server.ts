import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { LogFilter } from './log-filter.rules.ts'

export interface LogLine {
  at: Date
  actor: string
  action: string
  outcome: 'done' | 'refused'
  pupils: number
}

export const pageLength = 100

/** Midnight on the clock of an English school, as the page shows the moments. */
const midnight = (day: string | null, later = 0) => sql`((${day}::date + ${later}::int)::timestamp at time zone 'Europe/London')`

export async function readLog(db: Database, schoolId: string, { pupilId, from, to, page }: LogFilter): Promise<LogLine[]> {
  const { rows } = await sql<LogLine>`select at, actor, action, outcome, cardinality(pupils) as pupils from access_log
    where school_id = ${schoolId} and (${pupilId}::uuid is null or pupils @> array[${pupilId}::uuid] or detail ->> 'asked' = ${pupilId})
      and (${from}::date is null or at >= ${midnight(from)}) and (${to}::date is null or at < ${midnight(to, 1)})
    order by at desc, entry_id desc limit ${pageLength + 1} offset ${(page - 1) * pageLength}`.execute(db)
  return rows
}
