import { type Day, readDay } from '../counting/days.ts'
import type { Length } from '../counting/periods.ts'
import { aSchool, type SchoolFacts, type SchoolType, type Shown } from '../facts.ts'
import { described } from './dated.ts'
import { type Described, type Duty, duty, type Example, type Missing, type State } from './duty.ts'

/** A worked example of a standing duty: a kind of school, and what it has recorded that shows it. */
export interface StandingExample {
  says: string
  school: SchoolType
  shown: Shown | null
  today: Day
  gives: State
}

export interface Standing extends Omit<Described, 'briefly'> {
  /** How long what shows it may be relied on before somebody looks again. Waymark's suggestion, not the law's; null: each event anew. */
  lookAgain: Length | null
  examples: readonly StandingExample[]
}

const outside: readonly string[] = ['local authority', 'health body']

/** A duty that always holds and has no last day: it is met while what shows it is recorded and not due to be looked at again. */
export function standing(given: Standing): Duty<SchoolFacts> {
  const nothing: Missing = outside.includes(given.owedBy)
    ? { fact: given.id, says: `This is for the ${given.owedBy} to show: nothing of it is recorded here`, where: 'authority' }
    : { fact: given.id, says: 'Nothing is recorded yet that shows this', where: 'evidence' }
  return duty<SchoolFacts>({
    ...described({ ...given, briefly: given.title }),
    shape: 'standing',
    countedAs: null,
    lookAgain: given.lookAgain,
    warnDays: 0,
    examples: given.examples.map((example) => onFacts(given.id, example)),
    read({ school, shown }) {
      if (!given.reaches.types.includes(school.type)) return { kind: 'does-not-apply', why: `This reaches ${given.reaches.says}` }
      const held = shown[given.id]
      if (!held || !readDay(held.on)) return { kind: 'missing', missing: nothing }
      return { kind: 'shown', on: held.on, lookAgainOn: readDay(held.lookAgainOn) ? held.lookAgainOn : null }
    },
    tell: () => [],
  })
}

const onFacts = (id: string, { says, school, shown, today, gives }: StandingExample): Example<SchoolFacts> => ({
  says,
  facts: aSchool(school, shown ? { [id]: shown } : {}),
  today,
  gives: { state: gives },
})
