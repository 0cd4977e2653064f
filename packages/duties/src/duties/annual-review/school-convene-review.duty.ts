import { writeDay } from '../../counting/days.ts'
import { atLeastBefore, periodStartingWith } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { reviewDecisionTime } from '../../parameters/ehc.ts'
import { reviewPeriod } from '../../parameters/periods.ts'
import { cfa, code, regs } from '../../sources/cite.ts'
import { withPlan } from '../pupils.ts'
import { namedInPlans } from '../reach.ts'

const pupil = (plan: PupilFacts['plan'], meetingOn: string | null) =>
  aPupil({ status: 'E', plan, review: meetingOn === null ? null : aReview({ meetingOn }) })

export const conveneReview = dated<PupilFacts>({
  id: 'school-convene-review',
  title: 'Hold the review meeting in time',
  briefly: 'Review meeting',
  gist: 'Arrange and hold the review meeting when the authority requires it.',
  topic: 'annual-review',
  owedBy: 'headteacher',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 20(1)'), regs('reg. 20(12)'), cfa('s. 29'), code('6.56')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: namedInPlans,
  startsWhen: 'The authority requires it, and a review is due',
  exceptions: [{ id: 'not-in-school', says: 'The authority holds the review of a pupil who is not in school' }],
  shownBy: ['The day of the meeting'],
  note: 'The authority sees that a meeting is held, and may require the head of a school listed in the regulation to arrange it. That the meeting comes four weeks before the end is worked out from the two periods.',
  warnDays: 42,
  appliesTo: withPlan,
  startsOn: ({ plan }) => plan?.lastReviewedOn ?? plan?.madeOn,
  needs: {
    fact: 'plan date',
    says: 'Neither the day the plan was made nor the day it was last reviewed is recorded',
    where: 'pupil-plan',
  },
  startWords: ({ plan }) => (plan?.lastReviewedOn ? 'The plan was last reviewed on' : 'The plan was made on'),
  countedAs:
    'The twelve months start with the day of the plan or of the last review; the decision may take the last four weeks of them, so the meeting is held before those',
  lastDay: (start) => {
    const complete = periodStartingWith(start, valueOn(reviewPeriod, writeDay(start)).value)
    return atLeastBefore(valueOn(reviewDecisionTime, writeDay(start)).value, complete)
  },
  endWords: 'The meeting is held by',
  metOn: ({ plan, review }) =>
    (review?.meetingOn ?? '') > (plan?.lastReviewedOn ?? plan?.madeOn ?? '') ? review?.meetingOn : null,
  metWords: 'The meeting is recorded for',
  // The four weeks are worked out: what the Act sets is the end of the twelve months.
  whenPassed: () => ({
    fact: 'review meeting',
    says: 'No meeting is recorded, and fewer than four weeks of the twelve months are left for the decision',
    where: 'pupil',
  }),
  examples: [
    {
      says: 'Plan made on 5 March 2026: the meeting by 4 February 2027',
      facts: pupil({ madeOn: '2026-03-05', lastReviewedOn: null }, null),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-02-04' },
    },
    {
      says: 'Six weeks before, it is due soon',
      facts: pupil({ madeOn: '2026-03-05', lastReviewedOn: null }, null),
      today: '2026-12-24',
      gives: { state: 'due-soon', lastDay: '2027-02-04' },
    },
    {
      says: 'A meeting is recorded',
      facts: pupil({ madeOn: '2026-03-05', lastReviewedOn: null }, '2027-01-20'),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2027-02-04' },
    },
    {
      says: 'The meeting before the last review is not this one',
      facts: pupil({ madeOn: '2024-03-05', lastReviewedOn: '2026-03-05' }, '2026-02-10'),
      today: '2027-02-05',
      gives: { state: 'cannot-tell', lastDay: '2027-02-04' },
    },
    {
      says: 'No date of the plan is recorded',
      facts: pupil({ madeOn: null, lastReviewedOn: null }, null),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'A pupil without a plan', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'An independent school is not reached by this regulation',
      facts: {
        ...pupil({ madeOn: '2026-03-05', lastReviewedOn: null }, null),
        school: { type: 'independent', phase: 'secondary' },
      },
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
