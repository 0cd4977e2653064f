import { query } from '#platform/work/query.server.ts'
import { type LoadedMap, loadMap, type MapChoices } from './load-map.server.ts'
import { maySeeMap } from './map.policy.ts'
import type { MapFilter } from './map-filter.form.ts'
import type { MapSpan } from './map-span.rules.ts'
import { pruned } from './prune.rules.ts'
import type { Tree, Wave } from './tree.rules.ts'

export interface MapPage {
  filter: MapFilter
  span: MapSpan
  tree: Tree
  choices: MapChoices
  waveWords: Partial<Record<Wave, string>>
  scaleWords: readonly string[]
  onRoll: number
  weeks: number
  costs: boolean
  views: LoadedMap['views']
}

/** The map of provision for some days: what is given, to whom, what it costs to date, and how it goes. Four statements. */
export const openMap = query({
  name: 'provision-map.open',
  may: maySeeMap,
  // Whoever is named on the page, and no one of a branch that is shut.
  audit: ({ tree, span }: MapPage) => ({ pupils: namedIn(tree), detail: { from: span.from, to: span.to } }),
  read: async (tools, { filter }: { filter: MapFilter }): Promise<MapPage> => {
    const { groups: _groups, places: _places, tree, ...page } = await loadMap(tools, filter, { counts: true })
    return { filter, tree: pruned(tree, filter), ...page }
  },
})

export const namedIn = (tree: Tree): string[] => [
  ...new Set(
    tree.waves.flatMap(({ provisions }) =>
      provisions.flatMap(({ groups }) => groups.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId))),
    ),
  ),
]
