import { type Day, daysBetween, readDay } from '../counting/days.ts'
import type { DatedReading, Described, Duty, Missing, Reading, State, Step } from './duty.ts'
import { type Citation, citationOf } from './source.ts'
import { inWords } from './words.ts'

export interface Assessment {
  duty: string
  state: State
  lastDay: Day | null
}

export interface Answer extends Assessment {
  title: string
  strength: 'must' | 'should' | 'may'
  owedBy: string
  carriedOutBy: string
  missing: Missing | null
  citations: Citation[]
  /** True only when a person has signed every source. */
  checked: boolean
  because: Step[]
}

const unreadable: Reading = {
  kind: 'missing',
  missing: { fact: 'facts', says: 'What is recorded cannot be read', where: 'evidence' },
}

function readSafely<Facts>(duty: Duty<Facts>, facts: Facts, today: Day): Reading {
  const early = notYet(duty, today)
  if (early !== null) return { kind: 'does-not-apply', why: early }
  try {
    return stillShown(notOver(duty.read(facts), duty, today), today)
  } catch {
    // Facts come from outside: whatever they are, the answer is "cannot tell", never a fault.
    return unreadable
  }
}

function notYet({ inForce: { from } }: Pick<Described, 'inForce'>, today: Day): string | null {
  if (from === null) return 'It has been made, but nothing found says that it is in force'
  return today < from ? `It is in force from ${inWords(from)}` : null
}

/** Law that ended still governs a clock that began under it; what has no clock ends with it. */
function notOver(reading: Reading, { inForce: { to } }: Pick<Described, 'inForce'>, today: Day): Reading {
  if (to === null || reading.kind === 'does-not-apply') return reading
  const asked = reading.kind === 'dated' ? reading.startsOn : today
  return asked > to ? { kind: 'does-not-apply', why: `It was in force until ${inWords(to)}` } : reading
}

/** What shows a standing duty does so until the day it was to be looked at again; after that nobody can tell. */
function stillShown(reading: Reading, today: Day): Reading {
  if (reading.kind !== 'shown' || reading.lookAgainOn === null || today <= reading.lookAgainOn) return reading
  const says = `What shows this was to be looked at again by ${inWords(reading.lookAgainOn)}`
  return { kind: 'missing', missing: { fact: 'evidence', says, where: 'evidence' } }
}

function stateOf(reading: Reading, today: Day, warnDays: number): State {
  if (reading.kind === 'does-not-apply') return 'does-not-apply'
  if (reading.kind === 'missing') return 'cannot-tell'
  const now = readDay(today)
  if (!now) return 'cannot-tell'
  if (reading.kind === 'shown') return reading.on <= today ? 'met' : 'cannot-tell'
  if (reading.metOn !== null) return 'met'
  const last = readDay(reading.lastDay)
  if (!last) return 'cannot-tell'
  const left = daysBetween(now, last)
  if (left < 0) return passed(reading)
  return left <= warnDays ? 'due-soon' : 'running'
}

function passed({ whenPassed, claimed }: DatedReading): State {
  if (whenPassed === undefined) return claimed ? 'late-exception-claimed' : 'late'
  return typeof whenPassed === 'string' ? whenPassed : 'cannot-tell'
}

/** The fact that is missing: to work anything out, or to tell lateness from a duty that ended another way. */
function missingOf(reading: Reading, state: State): Missing | null {
  if (reading.kind === 'missing') return reading.missing
  if (reading.kind !== 'dated' || state !== 'cannot-tell') return null
  return typeof reading.whenPassed === 'object' ? reading.whenPassed : null
}

/**
 * What a duty asks, on these facts, on this day. Never throws; what cannot be told is said so.
 * @example assess(reviewEvery12Months, facts, '2026-11-23') // { duty, state: 'running', lastDay: '2027-03-04' }
 */
export function assess<Facts>(duty: Duty<Facts>, facts: Facts, today: Day): Assessment {
  const reading = readSafely(duty, facts, today)
  return {
    duty: duty.id,
    state: stateOf(reading, today, duty.warnDays),
    lastDay: reading.kind === 'dated' ? reading.lastDay : null,
  }
}

/**
 * The same answer with its reasons: each step with the fact, the rule and the source. @throws RangeError when `today` is not a day.
 */
export function explain<Facts>(duty: Duty<Facts>, facts: Facts, today: Day): Answer {
  if (!readDay(today)) throw new RangeError('today is not a day')
  const reading = readSafely(duty, facts, today)
  const { title, strength, owedBy, carriedOutBy } = duty
  const assessed = assess(duty, facts, today)
  const citations = duty.says.map(citationOf)
  return {
    ...assessed,
    title,
    strength,
    owedBy,
    carriedOutBy,
    missing: missingOf(reading, assessed.state),
    citations,
    checked: citations.every((citation) => citation.checked),
    because: steps(duty, facts, reading),
  }
}

function steps<Facts>(duty: Duty<Facts>, facts: Facts, reading: Reading): Step[] {
  const citation = citationOf(duty.says[0])
  if (reading.kind === 'does-not-apply') return [{ says: reading.why, on: null, citation }]
  if (reading.kind === 'missing') return [{ says: reading.missing.says, on: null, citation }]
  if (reading.kind === 'shown')
    return [{ says: `What shows this was recorded on ${inWords(reading.on)}`, on: reading.on, citation }]
  return duty.tell(facts, reading)
}

const order: readonly State[] = ['late', 'due-soon', 'cannot-tell', 'late-exception-claimed', 'running', 'met']

/** Those that apply, first what to see to first: late, then due, then what cannot be told; the earlier last day first. */
export function bySoonest<A extends Assessment>(list: readonly A[]): A[] {
  const rank = (one: A) => order.indexOf(one.state)
  return list
    .filter((one) => one.state !== 'does-not-apply')
    .sort((one, other) => rank(one) - rank(other) || (earlier(one, other) ? -1 : 1))
}

/** The one to see to first (as `bySoonest` has it). Null when none applies. */
export const soonest = <A extends Assessment>(list: readonly A[]): A | null => bySoonest(list)[0] ?? null

const earlier = (a: Assessment, b: Assessment): boolean => {
  const [x, y] = [a.lastDay ?? '9999', b.lastDay ?? '9999']
  return x < y || (x === y && a.duty < b.duty)
}
