import { readDay } from '../counting/days.ts'
import type { SchoolFacts } from '../facts.ts'
import { described } from './dated.ts'
import { type Described, type Duty, duty, type Example, type Missing } from './duty.ts'

export interface Standing extends Described {
  examples: readonly Example<SchoolFacts>[]
}

const outside: readonly string[] = ['local authority', 'health body']

/** A duty that always holds and has no last day: it is met while what shows it is recorded and not due to be looked at again. */
export function standing(given: Standing): Duty<SchoolFacts> {
  const nothing: Missing = outside.includes(given.owedBy)
    ? { fact: given.id, says: `This is for the ${given.owedBy} to show: nothing of it is recorded here`, where: 'authority' }
    : { fact: given.id, says: 'Nothing is recorded yet that shows this', where: 'evidence' }
  return duty<SchoolFacts>({
    ...described(given),
    shape: 'standing',
    countedAs: null,
    warnDays: 0,
    examples: given.examples,
    read({ school, shown }) {
      if (!given.reaches.types.includes(school.type)) return { kind: 'does-not-apply', why: `This reaches ${given.reaches.says}` }
      const held = shown[given.id]
      if (!held || !readDay(held.on)) return { kind: 'missing', missing: nothing }
      return { kind: 'shown', on: held.on, lookAgainOn: readDay(held.lookAgainOn) ? held.lookAgainOn : null }
    },
    tell: () => [],
  })
}
