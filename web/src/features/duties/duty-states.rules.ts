import { type Assessment, assess, type Duty, soonest } from '@waymark/duties'

/** How many pupils a duty about pupils reaches today, and how it stands for them. */
export interface Tally {
  total: number
  late: number
  soon: number
  unknown: number
}

export interface DutyState {
  id: string
  state: Assessment['state']
  lastDay: string | null
  /** Null for a duty that is not about pupils one by one. */
  tally: Tally | null
}

/** How duties stand on one set of facts, or on several: the one to see to first stands for all. */
export function statesOn<F>(duties: readonly Duty<F>[], facts: readonly F[], today: string): DutyState[] {
  return duties.map((duty) => ({
    ...worst(
      facts.map((one) => assess(duty, one, today)),
      duty.id,
    ),
    tally: null,
  }))
}

/** The same of duties about pupils, with how many. */
export function statesOfPupils<F>(duties: readonly Duty<F>[], pupils: readonly F[], today: string): DutyState[] {
  return duties.map((duty) => {
    const reached = pupils.map((pupil) => assess(duty, pupil, today)).filter((one) => one.state !== 'does-not-apply')
    const count = (...states: Assessment['state'][]) => reached.filter((one) => states.includes(one.state)).length
    const tally = {
      total: reached.length,
      late: count('late', 'late-exception-claimed'),
      soon: count('due-soon'),
      unknown: count('cannot-tell'),
    }
    return { ...worst(reached, duty.id), tally }
  })
}

const worst = (list: readonly Assessment[], id: string): Omit<DutyState, 'tally'> => {
  const first = soonest(list)
  return { id, state: first?.state ?? 'does-not-apply', lastDay: first?.lastDay ?? null }
}
