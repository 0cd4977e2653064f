import type { Database } from '#platform/work/scope.ts'
import { type CycleRow, cyclesOf } from './cycle.store.server.ts'

/** The plan of a pupil that is not reviewed yet, agreed or still a draft. */
export async function planUnderWay(db: Database, schoolId: string, pupilId: string): Promise<CycleRow | null> {
  const [newest = null] = await cyclesOf(db, schoolId, pupilId)
  return newest?.state === 'reviewed' ? null : newest
}
