import { standing } from '../../engine/standing.ts'
import { at, code, equality, regs } from '../../sources/cite.ts'
import { areaWideOffer, goodPractice } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const curriculumFirstPlanning = standing({
  id: 'curriculum-first-planning',
  title: 'Plan the curriculum for pupils with SEND from the start',
  gist: 'Work with department and phase leads to check that curriculum maps plan for pupils with SEND from the start.',
  topic: 'teaching',
  owedBy: 'leadership team',
  carriedOutBy: 'leadership team',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), code('6.12, 6.37')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Summer term review',
  exceptions: [],
  shownBy: ['Curriculum review notes'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: curriculum review notes',
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

const cpdPlanSend = standing({
  id: 'cpd-plan-send',
  title: 'Plan the year’s SEND training',
  gist: 'Plan SEND training for the year around the needs in the school, with regular SENCO-led sessions.',
  topic: 'teaching',
  owedBy: 'leadership team',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), code('6.4, 6.37'), regs('reg. 50(3)(e)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Annual training calendar',
  exceptions: [],
  shownBy: ['Training calendar, attendance, impact'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: training calendar, attendance, impact',
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

const staffSufficientTraining = standing({
  id: 'staff-sufficient-training',
  title: 'See that staff have enough training',
  gist: 'Ensure staff have enough training to provide well for all learners.',
  topic: 'teaching',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer), code('6.4')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Training matrix'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: training matrix',
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

const sencoDeliverTraining = standing({
  id: 'senco-deliver-training',
  title: 'Lead frequent training for teachers',
  gist: 'Lead frequent training for teachers tied to the school context.',
  topic: 'teaching',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), regs('reg. 50(3)(e)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Training calendar',
  exceptions: [],
  shownBy: ['Session plan and attendance'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: session plan and attendance',
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

const adaptTasksAndHomework = standing({
  id: 'adapt-tasks-and-homework',
  title: 'Adapt teaching, tasks and homework',
  gist: 'Adjust teaching, activities and homework for individual need.',
  topic: 'teaching',
  owedBy: 'teacher',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer), equality('s. 20')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Planning samples'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: planning samples',
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

export const teachingGoodPractice = [
  curriculumFirstPlanning,
  cpdPlanSend,
  staffSufficientTraining,
  sencoDeliverTraining,
  adaptTasksAndHomework,
]
