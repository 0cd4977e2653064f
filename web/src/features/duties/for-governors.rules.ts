import type { DutyState } from './duty-states.rules.ts'

/** Fewer pupils than this and a child could be recognised. */
const smallest = 6

export interface GovernorState extends Omit<DutyState, 'state' | 'tally'> {
  /** Null where so few pupils are in this position that how it stands would say something of one child. */
  state: DutyState['state'] | null
  tally: { total: number | null } | null
}

/** What a governor is shown of a duty about pupils: how it stands over six or more, and no smaller number. */
export function forGovernors(state: DutyState): GovernorState {
  const { tally, ...rest } = state
  if (tally === null) return { ...rest, tally: null }
  if (tally.total === 0) return { ...rest, tally: { total: 0 } }
  if (tally.total < smallest) return { id: rest.id, state: null, lastDay: null, tally: { total: null } }
  // The last day would be that of one pupil.
  return { ...rest, lastDay: null, tally: { total: tally.total } }
}
