import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { reviewReportTime } from '../../parameters/ehc.ts'
import { code } from '../../sources/cite.ts'
import { reg20_7 } from '../../sources/ehc-process.ts'
import { underReview } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (known: Parameters<typeof aReview>[0]) => aPupil({ status: 'E', review: aReview(known) })

export const reviewReport = dated<PupilFacts>({
  id: 'ar-report-2-weeks',
  title: 'Send the report of the review meeting',
  briefly: 'Review report',
  gist: 'Write a report with recommendations on changes and any differences of view, and send it to everybody who was invited and to the authority.',
  topic: 'annual-review',
  owedBy: 'headteacher',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [reg20_7, code('9.176')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The review meeting is held',
  exceptions: [],
  shownBy: ['The report, the day it was sent and to whom'],
  warnDays: 14,
  appliesTo: underReview,
  startsOn: ({ review }) => review?.meetingOn,
  needs: { fact: 'review meeting', says: 'The day of the review meeting is not recorded', where: 'pupil' },
  startWords: 'The meeting is on',
  countedAs: 'Two weeks from the meeting; the day of the meeting does not count',
  lastDay: (meeting) => within(meeting, valueOn(reviewReportTime, writeDay(meeting)).value),
  endWords: 'The report is sent by',
  metOn: ({ review }) => review?.reportSentOn,
  metWords: 'The report was sent on',
  examples: [
    {
      says: 'Meeting on 10 November 2026: the report by 24 November 2026',
      facts: pupil({ meetingOn: '2026-11-10' }),
      today: '2026-11-24',
      gives: { state: 'due-soon', lastDay: '2026-11-24' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ meetingOn: '2026-11-10' }),
      today: '2026-11-25',
      gives: { state: 'late', lastDay: '2026-11-24' },
    },
    {
      says: 'Sent',
      facts: pupil({ meetingOn: '2026-11-10', reportSentOn: '2026-11-20' }),
      today: '2026-11-25',
      gives: { state: 'met', lastDay: '2026-11-24' },
    },
    { says: 'No review is followed up', facts: aPupil({ status: 'E' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    { says: 'The day of the meeting is not recorded', facts: pupil({}), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
