import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { teachersStandards } from '../../sources/instruments.ts'
import { everySchool, mainstream } from '../reach.ts'

const firstResponseTargetedTeaching = standing({
  id: 'first-response-targeted-teaching',
  title: 'Answer a concern first with aimed teaching',
  gist: 'Respond first with high-quality teaching aimed at the weak area, then assess with the SENCO whether the pupil has SEN.',
  topic: 'teaching',
  owedBy: 'teacher',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.19')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Less than expected progress',
  exceptions: [],
  shownBy: ['Initial concern record with classroom strategies and result'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: initial concern record with classroom strategies and result',
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

const teacherAccountable = standing({
  id: 'teacher-accountable',
  title: 'Answer for the progress of every pupil in the class',
  gist: 'Take responsibility and be accountable for the progress of every pupil in the class, including when a teaching assistant or specialist works with them.',
  topic: 'teaching',
  owedBy: 'teacher',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.36'), at(teachersStandards, 'standard 5')],
  basis: 'read',
  inForce: { from: '2012-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Progress data, planning'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: progress data, planning',
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
  ],
})

const highQualityTeachingFirst = standing({
  id: 'high-quality-teaching-first',
  title: 'Teach well first; extra help comes after',
  gist: 'Use high-quality, adapted teaching as the first step; extra help cannot make up for weak teaching.',
  topic: 'teaching',
  owedBy: 'teacher',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.37')],
  basis: 'number-not-seen',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Teaching quality review'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: teaching quality review',
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

export const teachingCode619To637 = [firstResponseTargetedTeaching, teacherAccountable, highQualityTeachingFirst]
