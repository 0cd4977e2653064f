import { writeDay } from '../../counting/days.ts'
import { noticeOf } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { reviewNotice } from '../../parameters/ehc.ts'
import { code, regs } from '../../sources/cite.ts'
import { underReview } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })

export const inviteToReview = dated<PupilFacts>({
  id: 'ar-invite',
  title: 'Invite those who must be asked to the review',
  briefly: 'Invitations',
  gist: 'Invite the parent or young person, somebody from the school, an SEN officer of the authority, a health professional and an officer of social care.',
  topic: 'annual-review',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 20(2)'), code('9.176')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'A review meeting is planned',
  exceptions: [],
  shownBy: ['The invitations, one for each role'],
  warnDays: 15,
  appliesTo: underReview,
  startsOn: ({ review }) => review?.meetingOn,
  needs: { fact: 'review meeting', says: 'The day of the review meeting is not recorded', where: 'pupil' },
  startWords: 'The meeting is on',
  countedAs:
    'At least two weeks before the meeting: the day two weeks before it is the last. Waymark warns a day earlier, for those who read the weeks as clear days',
  lastDay: (meeting) => noticeOf(valueOn(reviewNotice, writeDay(meeting)).value, { before: meeting }).lastDay,
  endWords: 'Everybody is invited by',
  metOn: ({ review }) => review?.invitedOn,
  metWords: 'Invited on',
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
