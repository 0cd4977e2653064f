import { type Date3, type Day, daysBetween, readDay, writeDay } from '../../counting/days.ts'
import type { Step } from '../../engine/duty.ts'
import { citationOf, type Provision } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'

/** A day that may not be known. Null too before the provision was in force: nothing is counted from such a day. */
export function anchor(day: Day | undefined, source: Provision): Date3 | null {
  return day === undefined || day < source.inForceFrom ? null : readDay(day)
}

/** The later of two days. */
export const later = (a: Date3, b: Date3): Date3 => (daysBetween(a, b) > 0 ? b : a)

/** Collects the days of an answer and the step behind each, in the order they are worked out. */
export function worksheet() {
  const because: Step[] = []
  return {
    because,
    /** What the answer starts from. */
    given(says: string, on: Day | undefined, source: Provision): void {
      because.push({
        says: `${says}: ${on === undefined ? 'not known' : inWords(on)}`,
        on: on ?? null,
        citation: citationOf(source),
      })
    },
    /** A day worked out, or null where what it rests on is not known. `says` ends before the day. */
    day(date: Date3 | null, says: string, source: Provision): Day | null {
      if (!date) return null
      const on = writeDay(date)
      because.push({ says: `${says} ${inWords(on)}`, on, citation: citationOf(source) })
      return on
    },
    note(says: string, source: Provision): void {
      because.push({ says, on: null, citation: citationOf(source) })
    },
  }
}
