import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { reviewDecisionTime } from '../../parameters/ehc.ts'
import { reg22_2 } from '../../sources/amendment-notice.ts'
import { at } from '../../sources/cite.ts'
import { reg20_10 } from '../../sources/ehc-process.ts'
import { devonCase } from '../../sources/instruments.ts'
import { underReview } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })

export const amendmentNotice = dated<PupilFacts>({
  id: 'ar-amendment-notice-4-weeks',
  title: 'Send the proposed amendments with the decision',
  briefly: 'Notice of amendments',
  gist: 'Where the plan is amended, send the proposed amendments, and the evidence for them, with the decision.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg20_10, reg22_2, at(devonCase)],
  basis: 'read',
  inForce: { from: '2022-03-08', to: null },
  reaches: everySchool,
  startsWhen: 'The authority decides to amend the plan after a review',
  exceptions: [],
  shownBy: ['The notice with its date'],
  warnDays: 14,
  appliesTo: (pupil) => {
    const reviewed = underReview(pupil)
    if (reviewed !== true) return reviewed
    return pupil.review?.decision === 'amend' || 'No decision to amend the plan is recorded'
  },
  startsOn: ({ review }) => review?.meetingOn,
  needs: { fact: 'review meeting', says: 'The day of the review meeting is not recorded', where: 'pupil' },
  startWords: 'The meeting is on',
  countedAs:
    'With the decision, so four weeks from the meeting; the day of the meeting does not count. The family then has fifteen days to comment',
  lastDay: (meeting) => within(meeting, valueOn(reviewDecisionTime, writeDay(meeting)).value),
  endWords: 'The notice is sent by',
  metOn: ({ review }) => review?.amendmentNoticeOn,
  metWords: 'The notice was sent on',
  examples: [
    {
      says: 'Meeting on 10 November 2026, to be amended: the notice by 8 December 2026',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend', decidedOn: '2026-11-30' }),
      today: '2026-12-08',
      gives: { state: 'due-soon', lastDay: '2026-12-08' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend', decidedOn: '2026-11-30' }),
      today: '2026-12-09',
      gives: { state: 'late', lastDay: '2026-12-08' },
    },
    {
      says: 'The plan is kept as it is',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'keep', decidedOn: '2026-11-30' }),
      today: '2026-12-09',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A meeting before the judgment of 8 March 2022',
      facts: pupil({ meetingOn: '2022-03-07', decision: 'amend' }),
      today: '2026-12-09',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Sent with the decision',
      facts: pupil({ meetingOn: '2026-11-10', decision: 'amend', amendmentNoticeOn: '2026-12-01' }),
      today: '2026-12-09',
      gives: { state: 'met', lastDay: '2026-12-08' },
    },
    {
      says: 'The day of the meeting is not recorded',
      facts: pupil({ decision: 'amend' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
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
  ],
})
