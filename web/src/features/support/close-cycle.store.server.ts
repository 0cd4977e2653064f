import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { AtCycle } from './cycle.store.server.ts'
import type { ClosedWhy } from './standing.rules.ts'

/** False when it was changed since that version, or does not run any more. */
export async function saveClosing(
  db: Database,
  at: AtCycle,
  given: { why: ClosedWhy; closedOn: string; because: string; today: string; staffId: string },
): Promise<boolean> {
  const { rows } =
    await sql`update cycle set state = 'closed', closed_from = state, closed_on = ${given.closedOn}, closed_why = ${given.why},
      closed_because = ${given.because}, closed_recorded_on = ${given.today}, closed_by = ${given.staffId}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and version = ${at.version}
      and state in ('draft', 'agreed') and withdrawn_at is null returning cycle_id`.execute(db)
  return rows.length === 1
}

/** It is again what it was. The log keeps that it was closed. */
export async function saveReopening(db: Database, at: AtCycle): Promise<boolean> {
  const { rows } =
    await sql`update cycle set state = closed_from, closed_from = null, closed_on = null, closed_why = null, closed_because = null,
      closed_recorded_on = null, closed_by = null
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and version = ${at.version}
      and state = 'closed' returning cycle_id`.execute(db)
  return rows.length === 1
}
