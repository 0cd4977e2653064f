import type { Day } from '../../counting/days.ts'
import { type Closure, schoolDaysAfter } from '../../counting/school-days.ts'
import { knownDay } from '../../counting/school-year.ts'
import type { Step } from '../../engine/duty.ts'
import { valueOn } from '../../engine/parameter.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import { recordsTransferDays } from '../../parameters/periods.ts'

export interface RecordsTransferGiven {
  leftOn: Day
  /** Every day or run of days the school is shut, weekends apart: holidays, bank holidays, training days. */
  closures: readonly Closure[]
}
export interface RecordsTransferAnswer {
  sendBy: Day | null
  because: Step[]
}

/**
 * By when the record of a pupil who left is sent: within 15 school days of leaving the roll, that day not counted. A school day is a
 * weekday outside the closures given (Pupil Information Regulations 2005, reg. 9; timelines.md, section 9).
 * @example recordsTransfer({ leftOn: '2026-11-23', closures: [] }).sendBy // 2026-12-14
 */
export function recordsTransfer({ leftOn, closures }: RecordsTransferGiven): RecordsTransferAnswer {
  const left = knownDay(leftOn)
  for (const { from, reopensOn } of closures) [from, reopensOn].forEach(knownDay)
  const inForce = leftOn >= firstInForce ? valueOn(recordsTransferDays, leftOn) : null
  if (!inForce) return { sendBy: null, because: [notYet(leftOn)] }
  const citation = citationOf(inForce.says)
  const sendBy = schoolDaysAfter(left, inForce.value, closures)
  const shut =
    closures.length === 0 ? 'no closures were given, so every weekday counts' : 'weekends and the closures given do not count'
  return {
    sendBy,
    because: [
      { says: `Left the roll on ${inWords(leftOn)}: that day is not counted`, on: leftOn, citation },
      {
        says: `Within ${inForce.value} school days; ${shut}. Bank holidays and training days count unless given as closures`,
        on: null,
        citation,
      },
      {
        says: `The record is sent by ${inWords(sendBy)}: schools maintained by an authority must, academies by guidance`,
        on: sendBy,
        citation,
      },
    ],
  }
}

const firstInForce = recordsTransferDays.values[0]?.from ?? ''

const notYet = (leftOn: Day): Step => {
  const [first] = recordsTransferDays.values
  return { says: 'On that day the rule was not yet in force', on: leftOn, citation: first ? citationOf(first.says) : null }
}
