import { sql } from 'kysely'
import { mayDecide, type Waiting, waitingConcerns } from '#features/concerns/public.server.ts'
import { mayFillIn, maySeeReviews, type WaitingGroup, waitingGroups } from '#features/provision-review/public.server.ts'
import { mayOpenSessions, mayRecordForAll, type WaitingSessions, waitingSessions } from '#features/sessions/public.server.ts'
import type { QueryTools } from '#platform/work/query.server.ts'

export interface WaitingToday {
  concerns: Waiting
  /** Null for who gives no sessions. */
  sessions: WaitingSessions | null
  /** Groups to be reviewed: of the school for who sees the reviews, of one's own for who gives them. */
  groups: WaitingGroup[]
}

const none = sql`null::jsonb`

/** What waits for a person in other rooms, each counted as its own room counts it, together in one statement. */
export async function waitingToday({ db, school, viewer, today }: QueryTools): Promise<WaitingToday> {
  const at = { schoolId: school.id, staffId: viewer.staffId, today }
  const concerns = waitingConcerns({ ...at, decides: mayDecide(viewer, null).may })
  const forAll = mayRecordForAll(viewer, null).may
  const sessions = mayOpenSessions(viewer, null).may ? waitingSessions({ ...at, forAll }) : none
  const [every, own] = [maySeeReviews(viewer, null).may, mayFillIn(viewer, null).may]
  const groups = every || own ? waitingGroups({ ...at, whose: every ? 'all' : 'own' }) : none
  const { rows } = await sql<{ concerns: Waiting; sessions: WaitingSessions | null; groups: WaitingGroup[] | null }>`select
      ${concerns} as concerns, ${sessions} as sessions, ${groups} as groups`.execute(db)
  const [found] = rows
  return {
    concerns: found?.concerns ?? { toDecide: 0, toLookAt: 0, asked: 0 },
    sessions: found?.sessions ?? null,
    groups: found?.groups ?? [],
  }
}
