import { writeDay } from '../../counting/days.ts'
import { noticeOf } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { reviewNotice } from '../../parameters/ehc.ts'
import { reg20_3 } from '../../sources/ehc-process.ts'
import { underReview } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })

export const noticeOfReview = dated<PupilFacts>({
  id: 'ar-two-weeks-notice',
  title: 'Give two weeks’ notice of the review meeting',
  briefly: 'Notice of the review',
  gist: 'Give at least two weeks’ notice of the day of the meeting.',
  topic: 'annual-review',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [reg20_3],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'A review meeting is planned',
  exceptions: [],
  shownBy: ['The day the invitations were sent'],
  warnDays: 15,
  appliesTo: underReview,
  startsOn: ({ review }) => review?.meetingOn,
  needs: { fact: 'review meeting', says: 'The day of the review meeting is not recorded', where: 'pupil' },
  startWords: 'The meeting is on',
  countedAs:
    'At least two weeks before the meeting: the day two weeks before it is the last. Waymark warns a day earlier, for those who read the weeks as clear days',
  lastDay: (meeting) => noticeOf(valueOn(reviewNotice, writeDay(meeting)).value, { before: meeting }).lastDay,
  endWords: 'Notice is given by',
  metOn: ({ review }) => review?.invitedOn,
  metWords: 'Notice was given on',
  examples: [
    {
      says: 'Meeting on 4 February 2027: by 21 January 2027',
      facts: pupil({ meetingOn: '2027-02-04' }),
      today: '2027-01-11',
      gives: { state: 'due-soon', lastDay: '2027-01-21' },
    },
    {
      says: 'Meeting on 10 November 2026: the day after 27 October 2026 is late',
      facts: pupil({ meetingOn: '2026-11-10' }),
      today: '2026-10-28',
      gives: { state: 'late', lastDay: '2026-10-27' },
    },
    {
      says: 'Done on the last day',
      facts: pupil({ meetingOn: '2026-11-10', invitedOn: '2026-10-27' }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-10-27' },
    },
    {
      says: 'The day of the meeting is not recorded',
      facts: pupil({ meetingOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'No review is being prepared',
      facts: aPupil({ status: 'E' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
