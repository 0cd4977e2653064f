import type { State } from '@waymark/duties'

export interface NextDue {
  state: State
  title: string
  lastDay: string | null
}

// What needs a person first. "Cannot tell" stands before "due": nobody knows how late it is.
const urgency: Record<State, number> = {
  late: 0,
  'late-exception-claimed': 1,
  'cannot-tell': 2,
  'due-soon': 3,
  running: 4,
  met: 5,
  'does-not-apply': 6,
}

const before = (one: NextDue, other: NextDue): number =>
  urgency[one.state] - urgency[other.state] || (one.lastDay ?? '9999').localeCompare(other.lastDay ?? '9999')

/** Pupils with their place in the order of what is due; those due alike share a place. */
export function placesByDue(due: ReadonlyMap<string, NextDue>): { pupilId: string; place: number }[] {
  const sorted = [...due].sort(([, one], [, other]) => before(one, other))
  let place = 0
  return sorted.map(([pupilId, next], at) => {
    const previous = sorted[at - 1]
    if (previous && before(previous[1], next) !== 0) place += 1
    return { pupilId, place }
  })
}
