import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { financeRegulations, notionalBudget } from '../../sources/instruments.ts'
import { everySchool, mainstream } from '../reach.ts'

const notionalSenBudgetUse = standing({
  id: 'notional-sen-budget-use',
  title: 'Plan all the money for pupils with SEN',
  gist: 'Plan how all available money, including the notional SEN budget, is used for pupils with SEN.',
  topic: 'money',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.95-6.99'), at(notionalBudget)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Annual budget setting',
  exceptions: [],
  shownBy: ['Budget plan naming notional SEN amount and planned SEN spend'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: budget plan naming notional SEN amount and planned SEN spend',
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

const sepCostToThreshold = standing({
  id: 'sep-cost-to-threshold',
  title: 'Pay for support up to the national threshold',
  gist: 'Pay from the school budget for additional support up to the national threshold per pupil per year.',
  topic: 'money',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.99'), at(financeRegulations), at(notionalBudget)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'A pupil needs additional provision',
  exceptions: [{ id: 'above-threshold', says: 'Above the threshold the authority pays top-up' }],
  shownBy: ['Costed provision map'],
  note: 'The threshold was £6,000 in the latest guidance found, for 2025 to 2026. It is not a sum that each pupil is entitled to.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: costed provision map',
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

const laTopUp = standing({
  id: 'la-top-up',
  title: 'Pay top-up above the threshold',
  gist: 'Pay top-up where the cost of provision is above the threshold.',
  topic: 'money',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.99'), at(financeRegulations)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Cost above £6,000 a year',
  exceptions: [],
  shownBy: ['Top-up statement'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: top-up statement',
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

export const moneyCode695To699 = [notionalSenBudgetUse, sepCostToThreshold, laTopUp]
