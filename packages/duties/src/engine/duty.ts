import type { Day } from '../counting/days.ts'
import type { Length } from '../counting/periods.ts'
import type { SchoolType } from '../facts.ts'
import type { Citation, InstrumentKind, Provision } from './source.ts'

export const states = ['does-not-apply', 'met', 'running', 'due-soon', 'late', 'late-exception-claimed', 'cannot-tell'] as const
export type State = (typeof states)[number]

export const topics = [
  'senco',
  'report',
  'equality',
  'families',
  'sen-support',
  'teaching',
  'provision',
  'money',
  'governors',
  'working-together',
  'health',
  'ehc-assessment',
  'ehc-plan',
  'annual-review',
  'moving-on',
  'disputes',
  'records',
  'exams',
] as const
/** What a duty is about, as a SENCO would look for it. */
export type Topic = (typeof topics)[number]

export const parties = [
  'governing body or trust',
  'headteacher',
  'leadership team',
  'SENCO',
  'teacher',
  'school',
  'local authority',
  'health body',
] as const
export type Party = (typeof parties)[number]

export type Tier =
  | 'statutory'
  | 'statutory-guidance'
  | 'grant-condition'
  | 'awarding-body-rule'
  | 'local-or-good-practice'
  | 'option'

/** How far the source was read: the rule and its number, the rule only, or not again. All but the first show UNCHECKED. */
export type Basis = 'read' | 'number-not-seen' | 'not-read'

export interface Step {
  says: string
  on: Day | null
  citation: Citation | null
}

export interface Missing {
  fact: string
  says: string
  where: 'pupil' | 'pupil-plan' | 'pupil-told' | 'evidence' | 'school' | 'senco' | 'authority'
}

/** A day the law counts from, the last lawful day, and the day it was done. */
export interface DatedReading {
  kind: 'dated'
  startsOn: Day
  lastDay: Day
  metOn: Day | null
  /** An exception with its ground is recorded. */
  claimed?: boolean
  /** What is so once the last day has passed and nothing more is recorded, where that is not lateness. */
  whenPassed?: Passed
}

/** A window that was given, a time that ran out, or a fact without which lateness cannot be told. */
export type Passed = 'met' | 'does-not-apply' | Missing

/** What a duty makes of the facts, before today is looked at. */
export type Reading =
  | { kind: 'does-not-apply'; why: string }
  | { kind: 'missing'; missing: Missing }
  | DatedReading
  | { kind: 'shown'; on: Day; lookAgainOn: Day | null }

/** Of a duty with a clock. */
export type ClockReading = Exclude<Reading, { kind: 'shown' }>

/** A ground on which the last day need not be kept. It is recorded with its reason; Waymark never presumes it. */
export interface Ground {
  id: string
  says: string
}

export interface Example<Facts> {
  says: string
  facts: Facts
  today: Day
  gives: { state: State; lastDay?: Day | null }
}

/** What every duty says of itself, whatever its shape. */
export interface Described {
  /** The same as in the catalogue. */
  id: string
  title: string
  /** The same in two or three words, for a row of a table. */
  briefly: string
  /** What is asked, in our own words. */
  gist: string
  topic: Topic
  owedBy: Party
  carriedOutBy: Party
  strength: 'must' | 'should' | 'may'
  tier: Tier
  says: readonly [Provision, ...Provision[]]
  basis: Basis
  /** `from` null: made, but not known to be in force. `to` null: in force. */
  inForce: { from: Day | null; to: Day | null }
  reaches: Reach
  /** What starts it, as a sentence without its full stop. */
  startsWhen: string
  exceptions: readonly Ground[]
  /** What shows that it is met. */
  shownBy: readonly string[]
  note?: string
}

/** The kinds of school a duty reaches. */
export interface Reach {
  types: readonly SchoolType[]
  says: string
}

export type Shape = 'by-a-date' | 'recurring' | 'standing'

export interface Duty<Facts> extends Described {
  shape: Shape
  /** How its time is counted, in a sentence; null where it has no clock. */
  countedAs: string | null
  /** How long evidence of a standing duty is relied on. Ours, not the law's; null: each event anew. */
  lookAgain?: Length | null
  /** How many days before the last day Waymark begins to warn. Ours, not the law's. */
  warnDays: number
  /** Pure and quick: no words are made here. */
  read(facts: Facts): Reading
  /** The same reading in sentences: which fact, which rule, which day. */
  tell(facts: Facts, dated: DatedReading): Step[]
  examples: readonly Example<Facts>[]
}

const binding: readonly InstrumentKind[] = ['act', 'regulations', 'case', 'condition']

/** Declares a duty. A `must` rests on an Act, Regulations, a case or a binding condition, never on guidance alone. */
export function duty<Facts>(declared: Duty<Facts>): Duty<Facts> {
  const kinds = declared.says.map((source) => source.instrument.kind)
  if (declared.strength === 'must' && !kinds.some((kind) => binding.includes(kind)))
    throw new RangeError(`${declared.id}: a must cites an Act, Regulations, a case or a binding condition`)
  if (declared.tier === 'statutory-guidance' && !kinds.some((kind) => kind !== 'practice'))
    throw new RangeError(`${declared.id}: statutory guidance cites the Code, other guidance or the law behind it`)
  if (declared.examples.length < 2) throw new RangeError(`${declared.id}: two worked examples at least`)
  if (declared.shownBy.length === 0) throw new RangeError(`${declared.id}: say what shows that it is met`)
  return declared
}
