import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type DueState, dueOn, sectionOf } from './due.rules.ts'
import { type GroupLine, groupsToReview } from './groups.store.server.ts'
import { type Effect, effectOf } from './impact.rules.ts'
import { type CostLine, costsToDate, placesForImpact } from './impact.store.server.ts'
import { type Look, looksOf } from './looks.store.server.ts'
import { mayAnswer, mayMonitor, maySeeReviews } from './review.policy.ts'
import { groupReviewed } from './review.store.server.ts'
import { usualScale } from './scale.rules.ts'
import { scaleOf } from './scale.store.server.ts'

type Delivery = Pick<CostLine, 'pence' | 'sessions' | 'held' | 'unrecorded'>
const nothing: Delivery = { pence: 0, sessions: 0, held: 0, unrecorded: 0 }

export interface MonitoringLine extends GroupLine {
  due: string | null
  state: DueState
  effect: Effect
  delivery: Delivery
  observedOn: string | null
  signedOffOn: string | null
}

export interface MonitoringPage {
  lines: MonitoringLine[]
  scale: readonly string[]
  today: string
}

/** What leaders look at: each group with what was delivered, what came of it and what it cost. Names nobody. */
export const openMonitoring = query({
  name: 'provision-review.monitor',
  may: maySeeReviews,
  audit: ({ lines }: MonitoringPage) => ({ detail: { groups: lines.length } }),
  read: async ({ db, school, today }, _: null): Promise<MonitoringPage> => {
    const at = { schoolId: school.id, today }
    const groups = await groupsToReview(db, at)
    const places = Map.groupBy(await placesForImpact(db, at), ({ groupId }) => groupId)
    const costs = new Map((await costsToDate(db, at)).map((line) => [line.groupId, line]))
    const looks = Map.groupBy(await looksOf(db, at), ({ groupId }) => groupId)
    const lines = groups.map((group) => {
      const due = dueOn(group)
      const last = (kind: Look['kind']) => looks.get(group.groupId)?.find((look) => look.kind === kind)?.happenedOn ?? null
      return {
        ...group,
        due,
        state: sectionOf(due, today).state,
        effect: effectOf(places.get(group.groupId) ?? []),
        delivery: costs.get(group.groupId) ?? nothing,
        observedOn: last('observed'),
        signedOffOn: last('signed-off'),
      }
    })
    // Those without an end or a review stand first, then by the day the review falls on.
    lines.sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''))
    return { lines, scale: (await scaleOf(db, school.id)) ?? usualScale, today }
  },
})

export interface MonitoredPage {
  group: { groupId: string; name: string; provision: string; startsOn: string; endsOn: string | null; measure: string | null }
  effect: Effect
  delivery: Delivery
  looks: Look[]
  scale: readonly string[]
  may: { monitor: boolean; answer: boolean }
  today: string
}

/** One group as leaders see it, with what was seen, asked and signed off. */
export const openMonitored = query({
  name: 'provision-review.open-monitored',
  may: maySeeReviews,
  audit: (_: MonitoredPage, { groupId }: { groupId: string }) => ({ detail: { groupId } }),
  read: async ({ db, school, viewer, today }, { groupId }: { groupId: string }): Promise<MonitoredPage> => {
    const at = { schoolId: school.id, groupId, today }
    const found = isId(groupId) ? await groupReviewed(db, at) : null
    if (!found) throw missing()
    const { name, provision, startsOn, endsOn, entryMeasure, exitMeasure } = found
    const [cost] = await costsToDate(db, at)
    return {
      group: { groupId, name, provision, startsOn, endsOn, measure: entryMeasure ?? exitMeasure },
      effect: effectOf(await placesForImpact(db, at)),
      delivery: cost ?? nothing,
      looks: await looksOf(db, at),
      scale: found.scaleWords ?? usualScale,
      may: { monitor: mayMonitor(viewer, null).may, answer: mayAnswer(viewer, null).may },
      today,
    }
  },
})
