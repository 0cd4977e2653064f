import { standing } from '../../engine/standing.ts'
import { cfa, code } from '../../sources/cite.ts'
import { everySchool, mainstream } from '../reach.ts'

const involveFamiliesFromTheStart = standing({
  id: 'involve-families-from-the-start',
  title: 'Listen to pupils and parents from the start',
  gist: 'Listen to pupils and parents, involve them from the start and give them the information needed to take part.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('1.3-1.10'), cfa('s. 19')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Views captured per cycle'],
  note: 'Section 19 binds authorities; schools have regard to it through the Code.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: views captured per cycle',
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
  ],
})

const takeParentConcernsSeriously = standing({
  id: 'take-parent-concerns-seriously',
  title: 'Take every concern of a parent seriously',
  gist: 'Take any parent concern seriously, record it and compare it with the school’s own evidence.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.45'), code('6.20')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Parent raises concern',
  exceptions: [],
  shownBy: ['Concern log with response date'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: concern log with response date',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
  ],
})

const parentsInvolvedInSpecialistDecision = standing({
  id: 'parents-involved-in-specialist-decision',
  title: 'Involve parents before a specialist is asked',
  gist: 'Involve parents in any decision to bring in a specialist; record what was discussed and share it.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.59')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Referral considered',
  exceptions: [],
  shownBy: ['Consent and discussion record'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: consent and discussion record',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const meetingsHaveEnoughTime = standing({
  id: 'meetings-have-enough-time',
  title: 'Give meetings with parents enough time',
  gist: 'Allow enough time in these meetings to hear parents and plan, and include the pupil’s views.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.65-6.71')],
  basis: 'number-not-seen',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Meeting',
  exceptions: [],
  shownBy: ['Duration, pupil views captured'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: duration, pupil views captured',
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

export const familiesCode13To665 = [
  involveFamiliesFromTheStart,
  takeParentConcernsSeriously,
  parentsInvolvedInSpecialistDecision,
  meetingsHaveEnoughTime,
]
