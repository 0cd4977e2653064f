import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface LogLine {
  at: Date
  actor: string
  action: string
  outcome: 'done' | 'refused'
  pupils: number
}

export interface LogFilter {
  pupilId: string | null
  from: string | null
  to: string | null
  page: number
}

export const pageLength = 100

export async function readLog(db: Database, schoolId: string, filter: LogFilter): Promise<LogLine[]> {
  const { rows } = await sql<LogLine>`select at, actor, action, outcome, cardinality(pupils) as pupils from access_log
    where school_id = ${schoolId} and (${filter.pupilId}::uuid is null or pupils @> array[${filter.pupilId}::uuid])
      and (${filter.from}::date is null or at >= ${filter.from}::date) and (${filter.to}::date is null or at < ${filter.to}::date + 1)
    order by at desc, entry_id desc limit ${pageLength + 1} offset ${(filter.page - 1) * pageLength}`.execute(db)
  return rows
}
