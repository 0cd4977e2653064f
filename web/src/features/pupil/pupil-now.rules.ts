/** What a plan of support and a profile hold, as far as a pupil's first page shows it. */
export interface CycleSeen {
  turn: number
  state: 'draft' | 'agreed' | 'reviewed' | 'closed'
  agreedOn: string | null
  reviewOn: string | null
  reviewedOn: string | null
  /** Where it ended without a review. */
  closed?: { on: string } | null
  pupilView: string | null
  reviewPupilView: string | null
  strategies: string | null
  outcomes: readonly OutcomeSeen[]
}
export interface OutcomeSeen {
  outcomeId: string
  says: string
  baseline: string | null
  target: string | null
  dueOn: string | null
  counted: string | null
  countedFrom: number | null
  countedTo: number | null
  /** Newest first. */
  progress: readonly { notedOn: string; counted: number | null }[]
}

export interface OutcomeNow {
  outcomeId: string
  says: string
  dueOn: string | null
  baseline: string | null
  target: string | null
  /** Where it is counted: from one number to another, and the last that was seen. */
  track: { counted: string; from: number; to: number; now: { value: number; on: string } | null } | null
}
export interface CycleNow {
  turn: number
  state: CycleSeen['state']
  from: string | null
  to: string | null
  outcomes: OutcomeNow[]
}

export interface TurnSpan {
  turn: number
  startsOn: string
  endsOn: string
  running: boolean
}

function outcomeNow(outcome: OutcomeSeen): OutcomeNow {
  const { outcomeId, says, dueOn, baseline, target, counted, countedFrom: from, countedTo: to, progress } = outcome
  const seen = progress.find((one) => one.counted !== null)
  const now = seen && seen.counted !== null ? { value: seen.counted, on: seen.notedOn } : null
  return {
    ...{ outcomeId, says, dueOn, baseline, target },
    track: counted && from !== null && to !== null && from !== to ? { counted, from, to, now } : null,
  }
}

/** The newest cycle: the one that is planned, runs, or was the last. `cycles` newest first. */
export function cycleNow(cycles: readonly CycleSeen[]): CycleNow | null {
  const [newest] = cycles
  if (!newest) return null
  const { turn, state, agreedOn: from, reviewOn, reviewedOn, closed } = newest
  return { turn, state, from, to: closed?.on ?? reviewedOn ?? reviewOn, outcomes: newest.outcomes.map(outcomeNow) }
}

/** What the pupil said last, and in which cycle: at its review, or while it was planned. */
export function lastSaid(cycles: readonly CycleSeen[]): { says: string; on: string | null } | null {
  for (const { reviewPupilView, reviewedOn, pupilView, agreedOn } of cycles) {
    if (reviewPupilView) return { says: reviewPupilView, on: reviewedOn }
    if (pupilView) return { says: pupilView, on: agreedOn }
  }
  return null
}

/** The cycles that were agreed, oldest first, each from its agreement to its review; one that runs to the day it is to be reviewed. */
export function turnSpans(cycles: readonly CycleSeen[], today: string): TurnSpan[] {
  return cycles
    .flatMap(({ turn, state, agreedOn, reviewOn, reviewedOn, closed }) => {
      if (!agreedOn || agreedOn > today) return []
      const endsOn = closed?.on ?? reviewedOn ?? (reviewOn && reviewOn > today ? reviewOn : today)
      return [{ turn, startsOn: agreedOn, endsOn, running: state === 'agreed' }]
    })
    .reverse()
}
