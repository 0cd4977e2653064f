import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { everySchool, mainstream } from '../reach.ts'

const leadersUseExpertiseWholeSchool = standing({
  id: 'leaders-use-expertise-whole-school',
  title: 'Use SEN expertise to better the whole school',
  gist: 'Review regularly how SEN expertise and resources can raise the quality of whole-school provision.',
  topic: 'teaching',
  owedBy: 'leadership team',
  carriedOutBy: 'leadership team',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.3')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Improvement planning',
  exceptions: [],
  shownBy: ['Improvement plan link'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: improvement plan link',
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

const sendInPerformanceManagement = standing({
  id: 'send-in-performance-management',
  title: 'Make teaching of pupils with SEN part of appraisal',
  gist: 'Make the quality of teaching for pupils with SEN, and their progress, a core part of performance management and staff development.',
  topic: 'teaching',
  owedBy: 'headteacher',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.4')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Appraisal cycle',
  exceptions: [],
  shownBy: ['Appraisal objectives sample, training plan'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: appraisal objectives sample, training plan',
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

const patternsOfIdentification = standing({
  id: 'patterns-of-identification',
  title: 'Look for patterns in who is identified with SEN',
  gist: 'Look for patterns in who is identified with SEN, in school and against national figures, and use them to improve teaching.',
  topic: 'teaching',
  owedBy: 'leadership team',
  carriedOutBy: 'leadership team',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.4')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Termly data',
  exceptions: [],
  shownBy: ['Identification pattern report (by year, gender, ethnicity, English as an additional language, disadvantage)'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: identification pattern report (by year, gender, ethnicity, English as an additional language, disadvantage)',
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

const teacherRegularAssessment = standing({
  id: 'teacher-regular-assessment',
  title: 'Assess all pupils regularly and notice slow progress',
  gist: 'Assess all pupils regularly and pick out those making less than expected progress.',
  topic: 'teaching',
  owedBy: 'teacher',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.17')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Assessment points',
  exceptions: [],
  shownBy: ['Assessment data with flags'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: assessment data with flags',
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

export const teachingCode63To617 = [
  leadersUseExpertiseWholeSchool,
  sendInPerformanceManagement,
  patternsOfIdentification,
  teacherRegularAssessment,
]
