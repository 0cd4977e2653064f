import { daysBetween, readDay, writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { amendedPlanTime, reviewDecisionTime } from '../../parameters/ehc.ts'
import { at } from '../../sources/cite.ts'
import { reg22_3 } from '../../sources/ehc-process.ts'
import { devonCase } from '../../sources/instruments.ts'
import { underReview } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })

export const amendedPlan = dated<PupilFacts>({
  id: 'ar-final-8-weeks',
  title: 'Issue the amended plan, or say it stays',
  briefly: 'Amended plan',
  gist: 'Issue the final amended plan, or say that it will not be amended.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg22_3, at(devonCase)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The notice of amendments is sent',
  exceptions: [],
  shownBy: ['The final plan with its date'],
  warnDays: 14,
  appliesTo: (pupil) => {
    const reviewed = underReview(pupil)
    if (reviewed !== true) return reviewed
    return pupil.review?.decision === 'amend' || 'No decision to amend the plan is recorded'
  },
  startsOn: ({ review }) => review?.amendmentNoticeOn,
  needs: {
    fact: 'notice of amendments',
    says: 'The day the notice of amendments was sent, or the day of the meeting, is not recorded',
    where: 'pupil',
  },
  startWords: 'The notice was sent on',
  countedAs: 'Eight weeks from the notice, and never more than twelve weeks from the meeting; the first day does not count',
  lastDay: (notice, { review }) => {
    const meeting = readDay(review?.meetingOn)
    if (!meeting) return null
    const byNotice = within(notice, valueOn(amendedPlanTime, writeDay(notice)).value)
    const decision = within(meeting, valueOn(reviewDecisionTime, writeDay(meeting)).value)
    const outer = within(decision, valueOn(amendedPlanTime, writeDay(notice)).value)
    return daysBetween(byNotice, outer) < 0 ? outer : byNotice
  },
  endWords: 'The final plan is issued by',
  metOn: ({ review }) => review?.finalPlanOn,
  metWords: 'The final plan was issued on',
  examples: [
    {
      says: 'Notice on 4 December 2026: by 29 January 2027',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend', amendmentNoticeOn: '2026-12-04' }),
      today: '2026-12-10',
      gives: { state: 'running', lastDay: '2027-01-29' },
    },
    {
      says: 'A notice that went out late does not move the twelve weeks: by 2 February 2027',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend', amendmentNoticeOn: '2026-12-20' }),
      today: '2027-02-03',
      gives: { state: 'late', lastDay: '2027-02-02' },
    },
    {
      says: 'Issued',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend', amendmentNoticeOn: '2026-12-04', finalPlanOn: '2027-01-29' }),
      today: '2027-02-03',
      gives: { state: 'met', lastDay: '2027-01-29' },
    },
    {
      says: 'The notice is not recorded',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend' }),
      today: '2026-12-10',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'The plan is kept as it is',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'keep', amendmentNoticeOn: '2026-12-04' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A pupil without a plan, whatever a review decided',
      facts: aPupil({
        status: 'K',
        review: aReview({ meetingOn: '2026-11-10', decision: 'amend', amendmentNoticeOn: '2026-12-04' }),
      }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    { says: 'No review is followed up', facts: aPupil({ status: 'E' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'The notice is known and the meeting is not',
      facts: pupil({ decision: 'amend', amendmentNoticeOn: '2026-12-04' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
