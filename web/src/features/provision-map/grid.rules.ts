import type { PlaceFact, Tree, Wave } from './tree.rules.ts'

export interface Column {
  key: string
  words: string
}
export interface Cell {
  places: number
  /** Pence to date. */
  pence: number
}
export interface GridRow {
  provisionId: string
  provision: string
  wave: Wave
  cells: Cell[]
  /** What no pupil carries: places that are not filled. */
  unshared: number
  all: Cell
}
export interface Grid {
  columns: Column[]
  rows: GridRow[]
  totals: Cell[]
  unshared: number
  all: Cell
}

const add = (one: Cell, other: Cell): Cell => ({ places: one.places + other.places, pence: one.pence + other.pence })
const none: Cell = { places: 0, pence: 0 }

/** Provisions by year, class or need. Each place is in one column, so that rows and columns both add up to the whole. */
export function gridOf(
  tree: Tree,
  places: readonly PlaceFact[],
  by: { columns: readonly Column[]; columnOf: (place: PlaceFact) => string },
): Grid {
  const byGroup = Map.groupBy(places, ({ groupId }) => groupId)
  const used = new Set(places.map(by.columnOf))
  const columns = by.columns.filter(({ key }) => used.has(key))
  const rows = tree.waves.flatMap(({ wave, provisions }) =>
    provisions
      .filter(({ strategy }) => !strategy)
      .map(({ provisionId, provision, groups, sums, places: count }): GridRow => {
        const mine = groups.flatMap(({ groupId }) => byGroup.get(groupId) ?? [])
        const inColumn = Map.groupBy(mine, by.columnOf)
        const cells = columns.map(({ key }) =>
          (inColumn.get(key) ?? []).reduce((all, { money }) => add(all, { places: 1, pence: money?.toDate ?? 0 }), none),
        )
        const pence = sums.money?.toDate ?? 0
        return {
          provisionId,
          provision,
          wave,
          cells,
          unshared: pence - cells.reduce((all, one) => all + one.pence, 0),
          all: { places: count, pence },
        }
      }),
  )
  return {
    columns,
    rows,
    totals: columns.map((_, at) => rows.reduce((all, { cells }) => add(all, cells[at] ?? none), none)),
    unshared: rows.reduce((all, one) => all + one.unshared, 0),
    all: rows.reduce((all, one) => add(all, one.all), none),
  }
}
