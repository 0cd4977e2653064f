import { type Day, writeDay } from '../counting/days.ts'
import { type Length, periodStartingWith } from '../counting/periods.ts'
import type { SchoolFacts } from '../facts.ts'
import { dated } from './dated.ts'
import type { Described, Duty, Example } from './duty.ts'
import { type Parameter, valueOn } from './parameter.ts'

export interface Recurring extends Described {
  /** The longest time between two of them, with its source. */
  every: Parameter<Length>
  /** The thing done, as the subject of a sentence: "Equality information". */
  what: string
  /** How it was done: "published", "reviewed". */
  done: string
  countedAs: string
  warnDays: number
  appliesTo?: (facts: SchoolFacts) => true | string
  examples: readonly Example<SchoolFacts>[]
}

/** A duty of the school that comes again: counted from and with the day it was last done, as recorded among the evidence. */
export const recurring = ({ every, what, done, appliesTo, ...given }: Recurring): Duty<SchoolFacts> =>
  dated<SchoolFacts>({
    ...given,
    shape: 'recurring',
    startsEarlier: true,
    appliesTo: appliesTo ?? (() => true),
    startsOn: ({ shown }) => shown[given.id]?.on,
    needs: { fact: given.id, says: `The day is not recorded on which this was last ${done}: ${what}`, where: 'evidence' },
    startWords: `${what} was last ${done} on`,
    lastDay: (last) => periodStartingWith(last, lengthOn(every, writeDay(last))),
    endWords: `Again by`,
    // Without `metOn`, for it is never over: what was done last starts the next period.
  })

/** What was done before the rule began is followed by the length the rule began with. */
function lengthOn(every: Parameter<Length>, day: Day): Length {
  const first = every.values[0]?.from ?? day
  return valueOn(every, day < first ? first : day).value
}
