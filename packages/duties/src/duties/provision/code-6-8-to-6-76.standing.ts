import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { mainstream } from '../reach.ts'

const reviewBreadthAndImpact = standing({
  id: 'review-breadth-and-impact',
  title: 'Evaluate how wide and effective the support on offer is',
  gist: 'Evaluate regularly how wide and how effective the support on offer is.',
  topic: 'provision',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.8')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'At least once a year',
  exceptions: [],
  shownBy: ['Provision evaluation report'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: provision evaluation report',
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

const provisionRecordedAccurately = standing({
  id: 'provision-recorded-accurately',
  title: 'Record provision accurately and keep it up to date',
  gist: 'Record provision for pupils with SEN accurately, keep it up to date, and be able to show the support given over time and its effect.',
  topic: 'provision',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.72-6.73')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Provision history per pupil'],
  note: 'Authorities rely on it when they are asked for an EHC needs assessment.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: provision history per pupil',
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

const provisionMap = standing({
  id: 'provision-map',
  title: 'Use provision maps',
  gist: 'Use provision maps to show what is additional and different and to manage it strategically.',
  topic: 'provision',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'may',
  tier: 'option',
  says: [code('6.76-6.77')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Termly',
  exceptions: [],
  shownBy: ['Provision map and evaluation'],
  note: 'The Code calls it an efficient way; it is not required.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: provision map and evaluation',
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

export const provisionCode68To676 = [reviewBreadthAndImpact, provisionRecordedAccurately, provisionMap]
