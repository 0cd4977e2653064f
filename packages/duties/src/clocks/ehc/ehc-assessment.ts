import { type Date3, type Day, daysBetween, plusDays, readDay } from '../../counting/days.ts'
import { windowStartingWith, within } from '../../counting/periods.ts'
import type { Step } from '../../engine/duty.ts'
import { reg5_1, reg5_4, reg8, reg10_1, reg13_1, reg13_2 } from '../../sources/ehc-process.ts'
import { anchor, worksheet } from './steps.ts'

export interface AssessmentGiven {
  /** The day the authority received the request, not the day it was sent. */
  requestReceivedOn: Day
  adviceRequestedOn?: Day
  draftServedOn?: Day
  closures?: readonly { from: Day; reopensOn: Day }[]
}
export interface AssessmentAnswer {
  decideBy: Day | null
  adviceBy: Day | null
  noPlanNoticeBy: Day | null
  draftCommentsUntil: Day | null
  finaliseNotBefore: Day | null
  finalPlanBy: Day | null
  /** Whether a closure of the school lets the time limit be missed; null where the request for advice or the closures are not known. */
  closureException: boolean | null
  because: Step[]
}

/**
 * The clocks of an EHC needs assessment (SEND Regulations 2014, reg. 5, 8, 10 and 13; timelines.md, section 1). Calendar days: holidays
 * count, the day of receipt does not. Dates may be missed for the exceptions of the regulations; only the closure is worked out here.
 * @example ehcAssessment({ requestReceivedOn: '2026-09-14' }).finalPlanBy // 2027-02-01
 */
export function ehcAssessment(given: AssessmentGiven): AssessmentAnswer {
  const sheet = worksheet()
  const { requestReceivedOn, adviceRequestedOn, draftServedOn } = given
  const received = anchor(requestReceivedOn, reg5_1)
  const asked = anchor(adviceRequestedOn, reg8)
  const served = anchor(draftServedOn, reg13_1)
  const weeks = (from: Date3 | null, count: number) => from && within(from, { weeks: count })
  sheet.given('The authority received the request', requestReceivedOn, reg5_1)
  if (!received) sheet.note('On that day the rule was not yet in force', reg5_1)
  const decideBy = sheet.day(
    weeks(received, 6),
    'Within six weeks of that day, which is not counted, it decides whether to assess: by',
    reg5_1,
  )
  const adviceBy = sheet.day(weeks(asked, 6), 'Advice is given within six weeks of being asked for: by', reg8)
  const noPlanNoticeBy = sheet.day(
    weeks(received, 16),
    'Where there is to be no plan, the family is told within sixteen weeks: by',
    reg10_1,
  )
  const comments = served && windowStartingWith(served, 15)
  const draftCommentsUntil = sheet.day(comments, 'Comments on the draft, fifteen days with the day it was served, until', reg13_1)
  const finaliseNotBefore = sheet.day(comments && plusDays(comments, 1), 'So the plan is not made final before', reg13_1)
  const finalPlanBy = sheet.day(weeks(received, 20), 'The final plan is sent within twenty weeks of the request: by', reg13_2)
  const closureException = closure(given, sheet.note)
  return {
    decideBy,
    adviceBy,
    noPlanNoticeBy,
    draftCommentsUntil,
    finaliseNotBefore,
    finalPlanBy,
    closureException,
    because: sheet.because,
  }
}

const longClosure = 28
const week = 7

/** Advice asked for from a week before a closure of four weeks or more until a week before the school opens again. */
function closure(
  { adviceRequestedOn, closures }: AssessmentGiven,
  note: (says: string, source: typeof reg5_4) => void,
): boolean | null {
  const asked = readDay(adviceRequestedOn)
  if (!asked || !closures) {
    note(
      'Whether a closure of the school makes an exception cannot be told: the day of the request for advice, or the closures, are not known',
      reg5_4,
    )
    return null
  }
  const inWindow = closures.some(({ from, reopensOn }) => {
    const [shut, open] = [readDay(from), readDay(reopensOn)]
    if (!shut || !open || daysBetween(shut, open) < longClosure) return false
    return daysBetween(plusDays(shut, -week), asked) >= 0 && daysBetween(asked, plusDays(open, -week)) >= 0
  })
  note(
    inWindow
      ? 'The advice was asked for in the window of a closure of four weeks or more: an exception may be claimed, and the step is then due as soon as practicable'
      : 'The advice was not asked for in the window of a closure of four weeks or more',
    reg5_4,
  )
  return inWindow
}
