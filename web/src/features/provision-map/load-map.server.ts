import { usualScale } from '@waymark/provision'
import { schoolTermsOf } from '#features/school/public.server.ts'
import type { Viewer } from '#platform/access/may.ts'
import type { Database } from '#platform/work/scope.ts'
import { inOrder } from './in-order.rules.ts'
import { seesCosts } from './map.policy.ts'
import { type Asked, groupFacts, groupsAround, placesOf, sumsOfGroups } from './map-facts.store.server.ts'
import type { MapFilter } from './map-filter.form.ts'
import { type MapSpan, spanOf } from './map-span.rules.ts'
import { narrowed } from './narrow.rules.ts'
import { nothing } from './sums.rules.ts'
import { type GroupFact, type PlaceFact, type Tree, treeOf, type Wave } from './tree.rules.ts'
import { viewsFor } from './views-for.rules.ts'

export interface MapTools {
  db: Database
  school: { id: string }
  viewer: Viewer
  today: string
}

export interface MapChoices {
  years: string[]
  classes: string[]
  staff: { staffId: string; name: string }[]
}

export interface LoadedMap {
  span: MapSpan
  tree: Tree
  groups: readonly GroupFact[]
  places: readonly PlaceFact[]
  choices: MapChoices
  waveWords: Partial<Record<Wave, string>>
  scaleWords: readonly string[]
  onRoll: number
  weeks: number
  costs: boolean
  views: { name: string; query: string }[]
}

/** The terms two years either way: enough for this term, last term and the school year. */
export const termsAround = (today: string) => {
  const year = Number(today.slice(0, 4))
  return { from: `${year - 2}-01-01`, to: `${year + 1}-12-31` }
}

/** The map as asked for. Four statements. `whole-school` is for a total that names nobody; `counts` for a page that says how many weeks and pupils there are. */
export async function loadMap(
  { db, school, viewer, today }: MapTools,
  filter: MapFilter,
  { reach = 'own', counts = false }: { reach?: 'own' | 'whole-school'; counts?: boolean } = {},
): Promise<LoadedMap> {
  const span = spanOf(filter, await schoolTermsOf(db, school.id, termsAround(today)), today)
  const costs = reach === 'whole-school' || seesCosts(viewer)
  const asked: Asked = { schoolId: school.id, staffId: viewer.staffId, from: span.from, to: span.to, today, costs, counts }
  const { groups: rows, views, scaleWords, ...words } = await groupsAround(db, asked)
  const [sums, places] = [await sumsOfGroups(db, asked), await placesOf(db, asked)]
  const every = groupFacts(rows, sums, nothing(costs), today)
  const mine = costs ? every : ownGroups(every, places, viewer)
  const { groups, places: shown } = narrowed({ groups: mine, places }, filter)
  return {
    span,
    tree: treeOf(groups, shown, costs),
    groups,
    places: shown,
    choices: choicesOf(mine, places),
    costs,
    scaleWords: scaleWords ?? usualScale,
    views: viewsFor(viewer, views),
    ...words,
  }
}

/** Those who do not see the whole school see what they give, what their pupils are given, and what is for everybody. */
function ownGroups(groups: readonly GroupFact[], places: readonly PlaceFact[], viewer: Viewer): readonly GroupFact[] {
  const withPupils = new Set(places.map(({ groupId }) => groupId))
  return groups.filter(
    ({ groupId, kind, adults }) =>
      kind === 'universal' || withPupils.has(groupId) || adults.some(({ staffId }) => staffId === viewer.staffId),
  )
}

function choicesOf(groups: readonly GroupFact[], places: readonly PlaceFact[]): MapChoices {
  const said = (values: (string | null)[]) => [...new Set(values.filter((one) => one !== null))].sort()
  const staff = new Map(
    groups.flatMap(({ adults }) => adults).flatMap(({ staffId, name }) => (staffId ? [[staffId, name] as const] : [])),
  )
  return {
    years: said(places.map(({ year }) => year)),
    classes: said(places.map((place) => place.class)),
    staff: [...staff].map(([staffId, name]) => ({ staffId, name })).sort((one, other) => inOrder(one.name, other.name)),
  }
}
