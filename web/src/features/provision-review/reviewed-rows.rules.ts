import type { Problem } from '#platform/work/refusal.ts'
import { ReviewedRow, type SaveReviewForm } from './review.form.ts'
import { asExpected, type Decision, farFromExpected } from './scale.rules.ts'

export interface PlaceSeen {
  placeId: string
  pupilId: string
  forename: string
  surname: string
  entry: number | null
  /** How many sessions were given to them. */
  held: number
  /** Their place had ended before; nothing is decided then. */
  ended: boolean
  /** Reviewed on that day already: what is set for all those still open is not set for them. */
  done: boolean
}

export interface RowGiven {
  placeId: string
  pupilId: string
  entry: number | null
  exit: number | null
  went: number | null
  decision: Decision
  reason: string | null
}

/** Where one began, typed for a pupil who is not reviewed now. */
export type EntryGiven = Pick<RowGiven, 'placeId' | 'pupilId' | 'entry'>

export interface RowsRead {
  rows: RowGiven[]
  entries: EntryGiven[]
  problems: Problem[]
}

type Row = ReturnType<typeof ReviewedRow.parse>

/** What sets those still open, and beside it the rows as they were typed. */
export type RowsAsked = Partial<Pick<SaveReviewForm, 'all' | 'allWent' | 'allDecision' | 'allReason'>> &
  Readonly<Record<string, unknown>>

/** Reads what the form says of each pupil. A row in which nothing was chosen stays out, unless the form sets those still open. */
export function reviewedRows(form: RowsAsked, places: readonly PlaceSeen[]): RowsRead {
  const read: RowsRead = { rows: [], entries: [], problems: [] }
  for (const place of places) {
    const { placeId, pupilId } = place
    const found = ReviewedRow.safeParse(
      Object.fromEntries(['entry', 'exit', 'went', 'decision', 'reason'].map((name) => [name, form[`${name}-${placeId}`]])),
    )
    if (!found.success) {
      for (const { path, message } of found.error.issues)
        read.problems.push({ field: `${String(path[0])}-${placeId}`, says: `${nameOf(place)}: ${message}` })
      continue
    }
    const row = filledIn(found.data, form, place)
    if (!isFilled(row)) {
      if (row.entry !== null && row.entry !== place.entry) read.entries.push({ placeId, pupilId, entry: row.entry })
      continue
    }
    read.problems.push(...problemsOf(row, place))
    read.rows.push({
      placeId,
      pupilId,
      ...row,
      went: wentOf(row.went),
      decision: place.ended ? 'stop' : (row.decision ?? 'continue'),
    })
  }
  return read
}

const nameOf = ({ forename, surname }: PlaceSeen): string => `${forename} ${surname}`
const wentOf = (choice: Row['went']): number | null => (choice === '' || choice === 'cannot' ? null : Number(choice))
const isFilled = ({ went, exit, reason, decision }: Row): boolean =>
  went !== '' || exit !== null || reason !== null || (decision ?? 'continue') !== 'continue'

/** A row still open takes what is set for all. What nobody was given cannot have gone as expected. */
function filledIn(row: Row, { all, allWent, allDecision, allReason }: RowsAsked, { held, done }: PlaceSeen): Row {
  if (row.went !== '' || !all || done) return row
  if (all === 'as-expected') return { ...row, went: held > 0 ? (`${asExpected}` as '3') : 'cannot' }
  const untouched = (row.decision ?? 'continue') === 'continue'
  return {
    ...row,
    went: allWent && allWent !== 'cannot' && held === 0 ? 'cannot' : (allWent ?? ''),
    decision: untouched ? (allDecision ?? row.decision) : row.decision,
    reason: row.reason ?? allReason ?? null,
  }
}

/** A reason is asked for only where a reader would ask why. */
function problemsOf({ went, decision, reason }: Row, place: PlaceSeen): Problem[] {
  const at = (name: string, says: string): Problem[] => [{ field: `${name}-${place.placeId}`, says: `${nameOf(place)}: ${says}` }]
  if (went === '') return at('went', 'choose how it went, or “cannot tell yet”')
  if (reason !== null) return []
  if (farFromExpected(wentOf(went))) return at('reason', 'say why it went so far from what was expected')
  if (place.ended || (decision ?? 'continue') === 'continue') return []
  return at('reason', decision === 'stop' ? 'say why it stops' : 'say what changes')
}
