import type { Day } from '../counting/days.ts'
import type { Citation, Provision } from './source.ts'

export const states = ['does-not-apply', 'met', 'running', 'due-soon', 'late', 'late-exception-claimed', 'cannot-tell'] as const
export type State = (typeof states)[number]

export interface Step {
  says: string
  on: Day | null
  citation: Citation | null
}

export interface Missing {
  fact: string
  says: string
  where: 'pupil-plan' | 'pupil-told' | 'school-evidence' | 'senco'
}

/** What a duty makes of the facts, before today is looked at. */
export type Reading =
  | { kind: 'does-not-apply'; why: string }
  | { kind: 'missing'; missing: Missing }
  | { kind: 'dated'; startsOn: Day; lastDay: Day; metOn: Day | null }

export interface Example<Facts> {
  says: string
  facts: Facts
  today: Day
  gives: { state: State; lastDay?: Day | null }
}

export interface Duty<Facts> {
  id: string
  title: string
  /** The same in two or three words, for a row of a table. */
  briefly: string
  owedBy: string
  carriedOutBy: string
  strength: 'must' | 'should' | 'may'
  says: readonly Provision[]
  /** How many days before the last day Waymark begins to warn. Ours, not the law's. */
  warnDays: number
  /** Pure and quick: no words are made here. */
  read(facts: Facts): Reading
  /** The same reading in sentences: which fact, which rule, which day. */
  tell(facts: Facts, dated: { startsOn: Day; lastDay: Day; metOn: Day | null }): Step[]
  examples: readonly Example<Facts>[]
}

/** Declares a duty. A `must` rests on an Act or Regulations, a `should` on statutory guidance. */
export function duty<Facts>(declared: Duty<Facts>): Duty<Facts> {
  const kinds = declared.says.map((source) => source.instrument.kind)
  if (declared.strength === 'must' && !kinds.some((kind) => kind === 'act' || kind === 'regulations'))
    throw new RangeError(`${declared.id}: a must cites an Act or Regulations`)
  if (declared.strength === 'should' && !kinds.includes('code')) throw new RangeError(`${declared.id}: a should cites the Code`)
  if (declared.examples.length < 2) throw new RangeError(`${declared.id}: two worked examples at least`)
  return declared
}
