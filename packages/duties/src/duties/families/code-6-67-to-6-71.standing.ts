import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { mainstream } from '../reach.ts'

const teacherLeadParentMeeting = standing({
  id: 'teacher-lead-parent-meeting',
  title: 'Lead the termly talk with parents',
  gist: 'Lead the termly discussion with parents as the person who knows the pupil, with the SENCO in support.',
  topic: 'families',
  owedBy: 'teacher',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.67')],
  basis: 'number-not-seen',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Review meeting',
  exceptions: [],
  shownBy: ['Meeting record naming lead teacher'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: meeting record naming lead teacher',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2027-01-14',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const skillsForMeetings = standing({
  id: 'skills-for-meetings',
  title: 'Train teachers for these conversations',
  gist: 'Support teachers to run these conversations well through professional development.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.69')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Training',
  exceptions: [],
  shownBy: ['Training record'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: training record',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const recordAndShareMeetingOutcome = standing({
  id: 'record-and-share-meeting-outcome',
  title: 'Record and share what a meeting agreed',
  gist: 'Record the outcomes, actions and support agreed, share with relevant staff, give it to parents and update the information system.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.71')],
  basis: 'number-not-seen',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'After each meeting',
  exceptions: [],
  shownBy: ['Record with shared date'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: record with shared date',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2027-01-14',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const familiesCode667To671 = [teacherLeadParentMeeting, skillsForMeetings, recordAndShareMeetingOutcome]
