import { inOrder } from './in-order.rules.ts'
import { areaWords } from './map-filter.form.ts'
import { waveName } from './map-words.rules.ts'
import type { Effect } from './sums.rules.ts'
import type { Area, PlaceFact, Tree, Wave } from './tree.rules.ts'

/** Fewer children than this and one could be recognised. */
export const fewestShown = 6

/** A number of places a governor is shown; null where it is withheld. */
export interface ShownPlaces {
  label: string
  places: number | null
}

export interface GovernorMap {
  places: number | null
  byWave: ShownPlaces[]
  byArea: ShownPlaces[]
  /** Ways of teaching for everybody: nobody's in particular, so never withheld. */
  approaches: number
  sessions: { delivered: number; planned: number } | null
  pence: number | null
  effect: Effect | null
}

export interface Cell {
  label: string
  /** The child of each place. */
  pupils: readonly string[]
}

const children = (cells: readonly Cell[]): number => new Set(cells.flatMap(({ pupils }) => pupils)).size

/**
 * Withholds each number that stands for fewer than six children, and as many of the next smallest as it takes that none can be worked
 * out from the total: what is withheld is always two numbers or more that together stand for six children at least.
 */
export function withheld(cells: readonly Cell[]): { places: number | null; shown: ShownPlaces[] } {
  const nobody = cells.map(({ label }) => ({ label, places: null }))
  if (children(cells) < fewestShown) return { places: null, shown: nobody }
  const upwards = cells.toSorted((one, other) => one.pupils.length - other.pupils.length)
  const hidden = new Set(upwards.filter((cell) => children([cell]) < fewestShown))
  for (const cell of upwards) {
    if (hidden.size === 0 || (hidden.size >= 2 && children([...hidden]) >= fewestShown)) break
    hidden.add(cell)
  }
  const shown = cells.map((cell) => ({ label: cell.label, places: hidden.has(cell) ? null : cell.pupils.length }))
  return { places: cells.reduce((all, { pupils }) => all + pupils.length, 0), shown }
}

/** Each part stands for six children or more, or for none: then the three may be told. */
const tellable = (effect: Effect): boolean =>
  [effect.asExpected, effect.less, effect.notMeasured].every((n) => n === 0 || n >= fewestShown)

/** Two single splits of the same places, by layer and by area, that are never crossed; and the school's own totals. */
export function forGovernors(tree: Tree, places: readonly PlaceFact[], own: Partial<Record<Wave, string>>): GovernorMap {
  const byGroup = Map.groupBy(places, ({ groupId }) => groupId)
  const provisions = tree.waves.flatMap((wave) => wave.provisions)
  const cells = <K extends string>(key: (one: { wave: Wave; area: Area }) => K, words: (key: K) => string): Cell[] =>
    [...Map.groupBy(provisions, key)].map(([of, some]) => ({
      label: words(of),
      pupils: some.flatMap(({ groups }) =>
        groups.flatMap(({ groupId }) => (byGroup.get(groupId) ?? []).map(({ pupilId }) => pupilId)),
      ),
    }))
  const told = (found: readonly Cell[]) => withheld(found.filter(({ pupils }) => pupils.length > 0))
  const [waves, areas] = [
    told(
      cells(
        ({ wave }) => wave,
        (wave) => waveName(wave, own),
      ),
    ),
    told(
      cells(
        ({ area }) => area,
        (area) => areaWords[area],
      ),
    ),
  ]
  const known = waves.places !== null
  return {
    places: waves.places,
    byWave: waves.shown,
    byArea: areas.shown.toSorted((one, other) => inOrder(one.label, other.label)),
    approaches: provisions.filter(({ strategy }) => strategy).length,
    sessions: known ? { delivered: tree.sums.delivered, planned: tree.sums.planned } : null,
    pence: known ? (tree.sums.money?.toDate ?? null) : null,
    effect: known && tellable(tree.effect) ? tree.effect : null,
  }
}
