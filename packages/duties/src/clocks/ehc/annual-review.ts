import { type Date3, type Day, daysBetween, plusDays } from '../../counting/days.ts'
import { noticeOf, periodStartingWith, windowStartingWith, within } from '../../counting/periods.ts'
import type { Step } from '../../engine/duty.ts'
import { reg22_2 } from '../../sources/amendment-notice.ts'
import { s44_1 } from '../../sources/children-and-families-act-2014.ts'
import { reg20_3, reg20_7, reg20_10, reg22_3 } from '../../sources/ehc-process.ts'
import { anchor, worksheet } from './steps.ts'

export interface AnnualReviewGiven {
  planMadeOn?: Day
  /** The day the authority decided on the last review, not the day of its meeting. */
  lastReviewedOn?: Day
  meetingOn?: Day
  amendmentNoticeOn?: Day
}
export interface AnnualReviewAnswer {
  reviewCompleteBy: Day | null
  latestMeetingOn: Day | null
  inviteBy: Day | null
  adviceCirculatedBy: Day | null
  reportBy: Day | null
  decisionBy: Day | null
  amendmentNoticeBy: Day | null
  finalPlanBy: Day | null
  finalPlanOuterBy: Day | null
  because: Step[]
}

const decisionDays = 28
const finalWeeks = 8

/**
 * The clocks of an annual review (Children and Families Act 2014 s. 44(1); SEND Regulations 2014, reg. 20 and 22; timelines.md,
 * section 2). Where the meeting is not fixed yet, its days are counted from the latest on which it may be held.
 * @example annualReview({ planMadeOn: '2026-03-05' }).latestMeetingOn // 2027-02-04
 */
export function annualReview(given: AnnualReviewGiven): AnnualReviewAnswer {
  const sheet = worksheet()
  const complete = twelveMonths(given, sheet)
  const reviewCompleteBy = sheet.day(
    complete,
    'The review, decision and all, is complete within twelve months that begin with that day: by',
    s44_1,
  )
  const latest = complete && plusDays(complete, -decisionDays)
  const latestMeetingOn = sheet.day(latest, 'The decision may take four weeks, so the meeting is held by', reg20_10)
  const { meetingOn } = given
  if (meetingOn !== undefined) sheet.given('The meeting is held', meetingOn, reg20_3)
  const meeting = meetingOn === undefined ? latest : anchor(meetingOn, reg20_3)
  const around = aroundTheMeeting(meeting, sheet)
  const decided = meeting && plusDays(meeting, decisionDays)
  const decisionBy = sheet.day(decided, 'The authority decides within four weeks of the meeting: by', reg20_10)
  if (decided && complete && daysBetween(complete, decided) > 0)
    sheet.note('That is after the twelve months: to keep within them the meeting would be earlier', s44_1)
  const amendmentNoticeBy = sheet.day(decided, 'A notice of amendments goes with the decision: by', reg20_10)
  const final = finalPlan(given, decided, sheet)
  const days = { reviewCompleteBy, latestMeetingOn, ...around, decisionBy, amendmentNoticeBy, ...final }
  return { ...days, because: sheet.because }
}

type Sheet = ReturnType<typeof worksheet>
type Days<K extends keyof AnnualReviewAnswer> = Pick<AnnualReviewAnswer, K>

function twelveMonths({ planMadeOn, lastReviewedOn }: AnnualReviewGiven, sheet: Sheet): Date3 | null {
  const start = anchor(lastReviewedOn ?? planMadeOn, s44_1)
  sheet.given(lastReviewedOn ? 'The plan was last reviewed' : 'The plan was made', lastReviewedOn ?? planMadeOn, s44_1)
  return start && periodStartingWith(start, { months: 12 })
}

function aroundTheMeeting(meeting: Date3 | null, sheet: Sheet): Days<'inviteBy' | 'adviceCirculatedBy' | 'reportBy'> {
  const { lastDay, warnOn } = meeting ? noticeOf({ weeks: 2 }, { before: meeting }) : { lastDay: null, warnOn: null }
  const inviteBy = sheet.day(lastDay, 'Everybody invited has at least two weeks of notice: invited by', reg20_3)
  const adviceCirculatedBy = sheet.day(lastDay, 'The advice goes to them as early: by', reg20_3)
  sheet.day(
    warnOn,
    'Both a day earlier where the two weeks are counted without the days of sending and of the meeting: by',
    reg20_3,
  )
  const reportBy = sheet.day(
    meeting && within(meeting, { weeks: 2 }),
    'The report goes out within two weeks of the meeting: by',
    reg20_7,
  )
  return { inviteBy, adviceCirculatedBy, reportBy }
}

/** Eight weeks from the notice, and never later than a notice sent on its own last day would give. */
function finalPlan(
  { meetingOn, amendmentNoticeOn }: AnnualReviewGiven,
  decided: Date3 | null,
  sheet: Sheet,
): Days<'finalPlanBy' | 'finalPlanOuterBy'> {
  const notified = anchor(amendmentNoticeOn, reg22_3)
  if (amendmentNoticeOn !== undefined) sheet.given('The notice of amendments was sent', amendmentNoticeOn, reg22_3)
  sheet.day(notified && windowStartingWith(notified, 15), 'Comments on it, fifteen days with the day it was sent, until', reg22_2)
  const outer = decided && within(decided, { weeks: finalWeeks })
  const byNotice = notified && within(notified, { weeks: finalWeeks })
  // From a meeting or a notice before the rule nothing is counted, by the other one neither.
  const uncounted = meetingOn !== undefined && !outer
  const final = amendmentNoticeOn === undefined ? outer : uncounted ? null : byNotice && earlier(byNotice, outer ?? byNotice)
  const finalPlanBy = sheet.day(final, 'The final plan follows within eight weeks of the notice: by', reg22_3)
  const finalPlanOuterBy = sheet.day(outer, 'And within twelve weeks of the meeting in any case: by', reg22_3)
  return { finalPlanBy, finalPlanOuterBy }
}

const earlier = (a: Date3, b: Date3): Date3 => (daysBetween(a, b) < 0 ? b : a)
