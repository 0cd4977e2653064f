import { type Date3, type Day, daysBetween, readDay, writeDay } from '../counting/days.ts'
import type { Claim, School } from '../facts.ts'
import { type Described, type Duty, duty, type Example, type Missing, type Passed, type Shape, type Step } from './duty.ts'
import { citationOf } from './source.ts'
import { inWords } from './words.ts'

interface About {
  school: School
  claims?: readonly Claim[]
}

export interface Dated<Facts extends About> extends Described {
  /** True, or why it does not apply. */
  appliesTo(facts: Facts): true | string
  /** The day the law counts from. */
  startsOn(facts: Facts): Day | null | undefined
  /** What is said when that day is not known. */
  needs: Missing
  /** What happened on that day, as a sentence before the day: "The request was received on". */
  startWords: string | ((facts: Facts) => string)
  /** The last lawful day. Null where another fact it rests on is not known. */
  lastDay(start: Date3, facts: Facts): Date3 | null
  countedAs: string
  /** What is due, before the day: "The family is told by". */
  endWords: string
  /** The day it was done, as recorded. Absent where nothing that is recorded can meet it. */
  metOn?(facts: Facts): Day | null | undefined
  /** What was recorded, before its day: "The decision was made on". */
  metWords?: string
  warnDays: number
  /** Where passing the last day is not lateness: what it is instead. */
  whenPassed?: (facts: Facts) => Passed | undefined
  /** The day it counts from may be earlier than the rule itself: a birth, or what was published last. */
  startsEarlier?: true
  shape?: Shape
  examples: readonly Example<Facts>[]
}

/** A duty with a last day: what it counts from, how, and what meets it. */
export function dated<Facts extends About>(given: Dated<Facts>): Duty<Facts> {
  const { startsOn, needs, lastDay, appliesTo } = given
  return duty<Facts>({
    ...described(given),
    shape: given.shape ?? 'by-a-date',
    countedAs: given.countedAs,
    warnDays: given.warnDays,
    examples: given.examples,
    read(facts) {
      if (!given.reaches.types.includes(facts.school.type))
        return { kind: 'does-not-apply', why: `This reaches ${given.reaches.says}` }
      const applies = appliesTo(facts)
      if (applies !== true) return { kind: 'does-not-apply', why: applies }
      const on = startsOn(facts) ?? null
      const start = readDay(on)
      const last = start && lastDay(start, facts)
      if (on === null || !last) return { kind: 'missing', missing: needs }
      if (!given.startsEarlier && on < (given.inForce.from ?? on))
        return { kind: 'does-not-apply', why: 'On that day the rule was not yet in force' }
      const done = given.metOn?.(facts) ?? null
      const whenPassed = given.whenPassed?.(facts)
      return {
        kind: 'dated',
        startsOn: on,
        lastDay: writeDay(last),
        metOn: readDay(done) ? done : null,
        claimed: isClaimed(given, facts),
        ...(whenPassed === undefined ? {} : { whenPassed }),
      }
    },
    tell: (facts, reading) => stepsOf(given, facts, reading),
  })
}

const isClaimed = <Facts extends About>({ id, exceptions }: Dated<Facts>, { claims }: Facts): boolean =>
  (claims ?? []).some((claim) => claim.duty === id && exceptions.some((ground) => ground.id === claim.ground))

function stepsOf<Facts extends About>(
  given: Dated<Facts>,
  facts: Facts,
  { startsOn, lastDay, metOn, claimed }: { startsOn: Day; lastDay: Day; metOn: Day | null; claimed?: boolean },
): Step[] {
  const citation = citationOf(given.says[0])
  const start = typeof given.startWords === 'string' ? given.startWords : given.startWords(facts)
  return [
    { says: `${start} ${inWords(startsOn)}`, on: startsOn, citation: null },
    { says: given.countedAs, on: null, citation },
    { says: `${given.endWords} ${inWords(lastDay)}`, on: lastDay, citation },
    ...(metOn === null ? [] : [{ says: metWordsOf(given.metWords ?? 'Recorded on', metOn, lastDay), on: metOn, citation: null }]),
    ...(claimed ? [{ says: 'An exception is recorded, with its ground', on: null, citation: null }] : []),
  ]
}

/** A thing done after its last day is done, and the page says by how much it came after. */
function metWordsOf(words: string, metOn: Day, lastDay: Day): string {
  const [met, last] = [readDay(metOn), readDay(lastDay)]
  const after = met && last ? daysBetween(last, met) : 0
  const late = after > 0 ? `, ${after} ${after === 1 ? 'day' : 'days'} after the last day` : ''
  return `${words} ${inWords(metOn)}${late}`
}

/** Only what every duty says of itself: the rest belongs to the builder. */
export const described = (given: Described): Described => ({
  id: given.id,
  title: given.title,
  briefly: given.briefly,
  gist: given.gist,
  topic: given.topic,
  owedBy: given.owedBy,
  carriedOutBy: given.carriedOutBy,
  strength: given.strength,
  tier: given.tier,
  says: given.says,
  basis: given.basis,
  inForce: given.inForce,
  reaches: given.reaches,
  startsWhen: given.startsWhen,
  exceptions: given.exceptions,
  shownBy: given.shownBy,
  ...(given.note === undefined ? {} : { note: given.note }),
})
