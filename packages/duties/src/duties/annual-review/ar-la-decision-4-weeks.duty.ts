import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { reviewDecisionTime } from '../../parameters/ehc.ts'
import { reg20_10 } from '../../sources/ehc-process.ts'
import { underReview } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })

export const reviewDecision = dated<PupilFacts>({
  id: 'ar-la-decision-4-weeks',
  title: 'Decide after the review, and tell the family',
  briefly: 'Decision after review',
  gist: 'Decide to keep, amend or cease the plan, and tell the family and the school.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg20_10],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The review meeting is held',
  exceptions: [],
  shownBy: ['The decision with its date'],
  warnDays: 14,
  appliesTo: underReview,
  startsOn: ({ review }) => review?.meetingOn,
  needs: { fact: 'review meeting', says: 'The day of the review meeting is not recorded', where: 'pupil' },
  startWords: 'The meeting is on',
  countedAs: 'Four weeks from the meeting, and inside the twelve months; the day of the meeting does not count',
  lastDay: (meeting) => within(meeting, valueOn(reviewDecisionTime, writeDay(meeting)).value),
  endWords: 'The family and the school are told by',
  metOn: ({ review }) => review?.decidedOn,
  metWords: 'The decision is recorded on',
  examples: [
    {
      says: 'Meeting on 10 November 2026: decided by 8 December 2026',
      facts: pupil({ meetingOn: '2026-11-10' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2026-12-08' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ meetingOn: '2026-11-10' }),
      today: '2026-12-09',
      gives: { state: 'late', lastDay: '2026-12-08' },
    },
    {
      says: 'Decided',
      facts: pupil({ meetingOn: '2026-11-10', decidedOn: '2026-12-04' }),
      today: '2026-12-09',
      gives: { state: 'met', lastDay: '2026-12-08' },
    },
    { says: 'No review is followed up', facts: aPupil({ status: 'E' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    { says: 'The day of the meeting is not recorded', facts: pupil({}), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
