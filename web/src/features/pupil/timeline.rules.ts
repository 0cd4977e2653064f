import type { Status } from './record.form.ts'
import { statusWords } from './words.rules.ts'

export interface StatusSpan {
  words: string
  startsOn: string
  endsOn: string | null
  look: 'solid' | 'tinted' | 'dotted' | 'none'
}

const looks: Record<Status, StatusSpan['look']> = { E: 'solid', K: 'tinted', W: 'dotted', N: 'none' }

/** The facts that stand and have begun, oldest first, each until the next. */
export function spansOf(facts: readonly { status: Status; startsOn: string }[], today: string): StatusSpan[] {
  const begun = facts.filter((fact) => fact.startsOn <= today).sort((one, other) => one.startsOn.localeCompare(other.startsOn))
  return begun.map((fact, at) => ({
    words: statusWords[fact.status],
    startsOn: fact.startsOn,
    endsOn: begun[at + 1]?.startsOn ?? null,
    look: looks[fact.status],
  }))
}
