interface Placed {
  cycleId: string
  turn: number
}

/** The two cycles that are put side by side, the earlier first: those asked for by their turn, else the newest two. */
export function pairOf<Cycle extends Placed>(
  cycles: readonly Cycle[],
  asked: { one: string | null; other: string | null },
): readonly [Cycle, Cycle] | null {
  const [newest, before] = [...cycles].sort((a, b) => b.turn - a.turn)
  if (!newest || !before) return null
  const turned = (turn: string | null) => cycles.find((cycle) => String(cycle.turn) === turn)
  const [one, other] = [turned(asked.one) ?? before, turned(asked.other) ?? newest]
  if (one.turn === other.turn) return [before, newest]
  return one.turn < other.turn ? [one, other] : [other, one]
}

interface Followed {
  outcomeId: string
  follows: string | null
}

export interface OutcomePair<Outcome> {
  before: Outcome | null
  after: Outcome | null
}

/**
 * The outcomes of two cycles, each beside what became of it, over as many cycles as lie between. What ended stands alone on the left,
 * what is new alone on the right.
 */
export function outcomePairs<Outcome extends Followed>(
  [before, after]: readonly [{ outcomes: readonly Outcome[] }, { outcomes: readonly Outcome[] }],
  all: readonly Followed[],
): OutcomePair<Outcome>[] {
  const follows = new Map(all.map((one) => [one.outcomeId, one.follows]))
  const known = new Set(before.outcomes.map(({ outcomeId }) => outcomeId))
  const rootOf = (id: string): string | null => {
    for (let at: string | null = id, steps = 0; at && steps <= all.length; at = follows.get(at) ?? null, steps++)
      if (known.has(at)) return at
    return null
  }
  const grown = after.outcomes.map((outcome) => ({ outcome, root: rootOf(outcome.outcomeId) }))
  return [
    ...before.outcomes.flatMap((one): OutcomePair<Outcome>[] => {
      const became = grown.filter(({ root }) => root === one.outcomeId)
      return became.length > 0 ? became.map(({ outcome }) => ({ before: one, after: outcome })) : [{ before: one, after: null }]
    }),
    ...grown.filter(({ root }) => root === null).map(({ outcome }) => ({ before: null, after: outcome })),
  ]
}
