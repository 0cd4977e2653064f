import { query } from '#platform/work/query.server.ts'
import { type Effect, effectOf } from './impact.rules.ts'
import { costsToDate, placesForImpact } from './impact.store.server.ts'
import { maySeeReviews } from './review.policy.ts'
import { usualScale } from './scale.rules.ts'
import { scaleOf } from './scale.store.server.ts'

export interface ProvisionEffect extends Effect {
  provisionId: string
  provision: string
  measure: string | null
  groups: number
  pence: number
}

export interface ImpactPage {
  provisions: ProvisionEffect[]
  scale: readonly string[]
  today: string
}

/** What became of each provision for its pupils, and what it cost to this day. Names nobody. */
export const openImpact = query({
  name: 'provision-review.impact',
  may: maySeeReviews,
  audit: ({ provisions }: ImpactPage) => ({ detail: { provisions: provisions.length } }),
  read: async ({ db, school, today }, _: null): Promise<ImpactPage> => {
    const at = { schoolId: school.id, today }
    const [places, costs, scale] = [await placesForImpact(db, at), await costsToDate(db, at), await scaleOf(db, school.id)]
    const pence = Map.groupBy(costs, ({ provisionId }) => provisionId)
    const provisions = [...Map.groupBy(places, ({ provisionId }) => provisionId)].flatMap(([provisionId, own]) => {
      const [first] = own
      if (!first) return []
      const cost = (pence.get(provisionId) ?? []).reduce((sum, line) => sum + line.pence, 0)
      const groups = new Set(own.map(({ groupId }) => groupId)).size
      return [{ provisionId, provision: first.provision, measure: first.measure, groups, pence: cost, ...effectOf(own) }]
    })
    return { provisions, scale: scale ?? usualScale, today }
  },
})
