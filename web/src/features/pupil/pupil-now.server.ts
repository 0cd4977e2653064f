import { glanceOfPupil } from '#features/profiles/public.server.ts'
import { type GivenNow, givenNow } from '#features/provision-map/public.server.ts'
import { cyclesOf } from '#features/support/public.server.ts'
import type { QueryTools } from '#platform/work/query.server.ts'
import { linesOf } from './lines.rules.ts'
import { helpLines } from './my-pupils.rules.ts'
import { maySeeCosts } from './pupil.policy.ts'
import { type CycleNow, cycleNow, lastSaid, type TurnSpan, turnSpans } from './pupil-now.rules.ts'

export interface PupilNow {
  cycle: CycleNow | null
  turns: TurnSpan[]
  said: { says: string; on: string | null } | null
  helps: string[]
  notHelpful: string[]
  arrangements: string[]
  emergency: string | null
  given: GivenNow[]
}

/** As many weeks as a term has at most, less one: what fits on a page. */
export const weeksShown = 10

/** What is done with the pupil now: the plan, what helps, what is given. Three statements. */
export async function pupilNow({ db, school, today, viewer }: QueryTools, pupilId: string): Promise<PupilNow> {
  const cycles = await cyclesOf(db, school.id, pupilId)
  const glance = await glanceOfPupil(db, { schoolId: school.id, pupilId, today })
  const costs = maySeeCosts(viewer, null).may
  const running = cycles.find(({ state }) => state === 'agreed')
  return {
    cycle: cycleNow(cycles),
    turns: turnSpans(cycles, today),
    said: lastSaid(cycles),
    helps: helpLines({ glance, helps: running ? { strategies: running.strategies, outcomes: [] } : null }),
    notHelpful: linesOf(glance?.notHelpful),
    arrangements: glance?.arrangements ?? [],
    emergency: glance?.emergency ?? null,
    given: await givenNow(db, { schoolId: school.id, pupilId, today, costs, weeks: weeksShown }),
  }
}
