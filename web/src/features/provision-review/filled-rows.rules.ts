import type { Problem } from '#platform/work/refusal.ts'
import { type PlaceSeen, type RowsAsked, reviewedRows } from './reviewed-rows.rules.ts'

export interface RowFilledIn {
  placeId: string
  pupilId: string
  went: number | null
  entry: number | null
  exit: number | null
  note: string | null
}

interface PlaceFilled extends PlaceSeen {
  filled: Omit<RowFilledIn, 'placeId' | 'pupilId'> | null
}

/** Reads the rows that say something new. They are read as those of a review are, and what would decide is left out. */
export function filledRows(form: RowsAsked, places: readonly PlaceFilled[]): { rows: RowFilledIn[]; problems: Problem[] } {
  const { rows, entries, problems } = reviewedRows(form, places)
  const before = new Map(places.map((place) => [place.placeId, place]))
  const alone = entries.map(({ placeId }) => {
    const { forename = '', surname = '' } = before.get(placeId) ?? {}
    return { field: `went-${placeId}`, says: `${forename} ${surname}: choose how it went, or “cannot tell yet”` }
  })
  const said = rows.map(({ placeId, pupilId, went, entry, exit, reason }) => ({
    placeId,
    pupilId,
    went,
    entry,
    exit,
    note: reason,
  }))
  return { rows: said.filter((row) => isNew(row, before.get(row.placeId)?.filled ?? null)), problems: [...problems, ...alone] }
}

const isNew = (row: RowFilledIn, before: PlaceFilled['filled']): boolean =>
  before === null ||
  row.went !== before.went ||
  row.exit !== before.exit ||
  row.note !== before.note ||
  (row.entry !== null && row.entry !== before.entry)
