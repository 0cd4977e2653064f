import { query } from '#platform/work/query.server.ts'
import { mayReadLog } from './log.policy.ts'
import { readLog } from './log.store.server.ts'
import type { LogFilter } from './log-filter.rules.ts'

/** Who looked at or changed what. Reading the log is itself logged. */
export const openLog = query({
  name: 'audit-trail.open',
  may: mayReadLog,
  read: ({ db, school }, filter: LogFilter) => readLog(db, school.id, filter),
  audit: (lines, filter: LogFilter) => ({
    detail: { lines: lines.length },
    ...(filter.pupilId ? { pupils: [filter.pupilId] } : {}),
  }),
})
