import { halvesOf } from '@waymark/provision'
import { query } from '#platform/work/query.server.ts'
import { forGovernors, type GovernorMap } from './governor-map.rules.ts'
import { loadMap } from './load-map.server.ts'
import { mayCountMap } from './map.policy.ts'
import { type MapFilter, mapFilterFrom } from './map-filter.form.ts'

export interface GovernorPage extends GovernorMap {
  span: { from: string; to: string; name: string }
  time: 'term' | 'last-term' | 'year'
  /** What the two halves of the scale are called. */
  halves: { enough: string; less: string }
}

/**
 * Numbers for a governor: the whole school's, and nobody's name. No filter but the term or the year is taken from the address: with
 * two that differ by one class or one day, a child could be worked out.
 */
export const countMap = query({
  name: 'provision-map.counts',
  may: mayCountMap,
  reach: 'every-pupil',
  audit: (counts: GovernorPage) => ({ detail: { places: counts.places } }),
  read: async (tools, { filter }: { filter: MapFilter }): Promise<GovernorPage> => {
    const time = filter.time === 'last-term' || filter.time === 'year' ? filter.time : 'term'
    const { tree, places, span, waveWords, scaleWords } = await loadMap(
      tools,
      { ...mapFilterFrom(new URLSearchParams()), time },
      { reach: 'whole-school' },
    )
    return { ...forGovernors(tree, places, waveWords), span, time, halves: halvesOf(scaleWords) }
  },
})
