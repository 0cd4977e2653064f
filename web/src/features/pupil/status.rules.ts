import type { Problem } from '#platform/work/refusal.ts'
import type { Status, ToldAbout } from './record.form.ts'

export interface StatusFact {
  senStatusId: string
  status: Status
  startsOn: string
}

export interface StatusChange {
  status: Status
  startsOn: string
  nextStep: string | null
  toldOn?: string | null
  toldHow?: string | null
}

interface Known {
  /** Facts that stand, in any order. */
  facts: readonly StatusFact[]
  bornOn: string
  today: string
}

const onRegister = (status: Status): boolean => status === 'K' || status === 'E'

/** The status on a day, by the latest fact that had begun. */
export function statusOn(facts: readonly StatusFact[], on: string): StatusFact | null {
  return facts
    .filter((fact) => fact.startsOn <= on)
    .reduce<StatusFact | null>((latest, fact) => (latest && latest.startsOn > fact.startsOn ? latest : fact), null)
}

/** Says whether a pupil joins or leaves the register: then the family, the pupil and the teachers need to know what happens next. */
export function joinsOrLeaves(before: Status, after: Status): boolean {
  return onRegister(before) !== onRegister(after)
}

/**
 * What stands in the way of a change of status. A person decides it and says why and what follows: no date, score or data drop
 * sets a status (Code of Practice 2015 para. 6.23: slow progress and low attainment do not necessarily mean SEN).
 */
export function problemsOfChange(change: StatusChange, known: Known): Problem[] {
  const before = statusOn(known.facts, change.startsOn)
  const problems = problemsOfDate(change, known)
  if (before?.startsOn === change.startsOn)
    problems.push({ field: 'startsOn', says: 'There is a status from that date already. Correct that entry instead' })
  else if ((before?.status ?? 'N') === change.status)
    problems.push({ field: 'status', says: 'This is the status on that date already. Choose another' })
  if (joinsOrLeaves(before?.status ?? 'N', change.status) && !change.nextStep) {
    problems.push({ field: 'nextStep', says: 'Enter what happens next: a pupil joins or leaves the register' })
  }
  return [...problems, ...problemsOfTelling(change, known.today)]
}

/** What stands in the way of a correction. `others` are the facts that stay. */
export function problemsOfCorrection(change: StatusChange, known: Known): Problem[] {
  const problems = problemsOfDate(change, known)
  if (known.facts.some((fact) => fact.startsOn === change.startsOn))
    problems.push({ field: 'startsOn', says: 'Another entry starts on that date. Enter a different date' })
  return problems
}

function problemsOfDate({ startsOn }: StatusChange, { bornOn, today }: Known): Problem[] {
  if (startsOn > today)
    return [{ field: 'startsOn', says: 'Enter today or an earlier date: a status is recorded once it is true' }]
  return startsOn < bornOn ? [{ field: 'startsOn', says: 'Enter a date after the pupil was born' }] : []
}

function problemsOfTelling({ toldOn, toldHow }: StatusChange, today: string): Problem[] {
  if (!toldOn) return toldHow ? [{ field: 'toldOn', says: 'Enter the date the family was told' }] : []
  if (toldOn > today) return [{ field: 'toldOn', says: 'Enter today or an earlier date' }]
  return toldHow ? [] : [{ field: 'toldHow', says: 'Enter how the family was told' }]
}

/** What a family is told when the status becomes this one. */
export function toldAboutOf(before: Status, status: Status): ToldAbout {
  if (status === 'K') return before === 'K' ? 'changed' : 'joined'
  return status === 'N' && (before === 'K' || before === 'E') ? 'left' : 'changed'
}
