import { verifyChain } from '#platform/audit/verify.server.ts'
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
    // Not among the pupils of the entry: the id came with the address, and may be no pupil of this school.
    detail: { lines: lines.length, ...(filter.pupilId ? { asked: filter.pupilId } : {}) },
  }),
})

/** Walks the chain of seals. A check is itself logged. */
export const checkLog = query({
  name: 'audit-trail.check',
  may: mayReadLog,
  read: ({ db, school }, _input: null) => verifyChain(db, school.id),
  audit: ({ whole, sealed }) => ({ detail: { whole, sealed } }),
})
