import type { Date3 } from '../../counting/days.ts'
import { before } from '../../counting/periods.ts'
import type { PupilFacts, TransferKind } from '../../facts.ts'
import { withPlan } from '../pupils.ts'

/** Changes of phase with the day of 15 February: SEND Regulations 2014, reg. 18(1)(b). */
export const phaseMoves: readonly TransferKind[] = [
  'to-school',
  'infant-to-junior',
  'primary-to-middle',
  'primary-to-secondary',
  'middle-to-secondary',
]

/** From a review meeting to the final plan: four weeks for the decision, eight for the amendments. */
export const meetingToFinal = 84

/** A pupil with a plan who moves in one of these ways. */
export function transferring(pupil: PupilFacts, kinds: readonly TransferKind[]): true | string {
  const kept = withPlan(pupil)
  if (kept !== true) return kept
  if (pupil.transfer === null) return 'No change of phase is recorded'
  return kinds.includes(pupil.transfer.kind) || 'A change of phase of this kind has another day'
}

/** The authority's own last day in the calendar year of the move. Null where the year alone does not tell it. */
export function lastDayOfPhase(kind: TransferKind | null, year: number): Date3 | null {
  if (kind === null || kind === 'between-post-16') return null
  return before(kind === 'secondary-to-post-16' ? { year, month: 3, day: 31 } : { year, month: 2, day: 15 })
}
