import { codeSets } from '@waymark/interop'
import { query } from '#platform/work/query.server.ts'
import { yearGroupPlace, yearGroupWords } from '#ui/year-groups.ts'
import { type Column, type Grid, gridOf } from './grid.rules.ts'
import { inOrder } from './in-order.rules.ts'
import { type LoadedMap, loadMap, type MapChoices } from './load-map.server.ts'
import { maySeeTimetable } from './map.policy.ts'
import type { MapFilter } from './map-filter.form.ts'
import type { MapSpan } from './map-span.rules.ts'
import type { By } from './map-view.rules.ts'
import { firstNeeds } from './needs.store.server.ts'
import type { PlaceFact, Wave } from './tree.rules.ts'

export interface GridPage {
  filter: MapFilter
  by: By
  span: MapSpan
  choices: MapChoices
  grid: Grid
  waveWords: Partial<Record<Wave, string>>
  views: LoadedMap['views']
}

const areaOf = new Map(codeSets.senTypes.map(({ code, area }) => [code, area]))

const areas: readonly Column[] = [
  { key: 'communication-and-interaction', words: 'Communication and interaction' },
  { key: 'cognition-and-learning', words: 'Cognition and learning' },
  { key: 'semh', words: 'Social, emotional and mental health' },
  { key: 'sensory-and-physical', words: 'Sensory and physical' },
  { key: '', words: 'Other, or not recorded' },
]

function columnsOf(by: 'year' | 'class', places: readonly PlaceFact[]): Column[] {
  const keys = [...new Set(places.map((place) => place[by]))]
  keys.sort((one, other) => (by === 'year' ? yearGroupPlace(one) - yearGroupPlace(other) : inOrder(one ?? '~', other ?? '~')))
  return keys.map((key) => ({ key: key ?? '', words: key === null ? 'Not recorded' : by === 'year' ? yearGroupWords(key) : key }))
}

/** Provisions by year, class or the pupils' first area of need. It names nobody. Five statements. */
export const openGrid = query({
  name: 'provision-map.open-grid',
  may: maySeeTimetable,
  audit: ({ by, grid }: GridPage) => ({ detail: { by, places: grid.all.places } }),
  read: async (tools, { filter, by }: { filter: MapFilter; by: By }): Promise<GridPage> => {
    const { tree, places, span, choices, waveWords, views } = await loadMap(tools, filter)
    const page = { filter, by, span, choices, waveWords, views }
    if (by !== 'need') {
      const columnOf = (place: PlaceFact) => place[by] ?? ''
      return { ...page, grid: gridOf(tree, places, { columns: columnsOf(by, places), columnOf }) }
    }
    const needs = await firstNeeds(tools.db, tools.school.id, tools.today)
    const columnOf = ({ pupilId }: PlaceFact) => areaOf.get(needs.get(pupilId) ?? '') ?? ''
    return { ...page, grid: gridOf(tree, places, { columns: areas, columnOf }) }
  },
})
