import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import { medicalGuidance2015 } from '../../sources/instruments.ts'
import { medical } from '../reach.ts'

const medicalPolicyReviewed = standing({
  id: 'medical-policy-reviewed',
  title: 'Keep and review a medical conditions policy',
  gist: 'Keep a medical conditions policy, name the person responsible, review it regularly and make it easy for parents and staff to reach.',
  topic: 'health',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [at(medicalGuidance2015)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: medical,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Policy version, review date, named lead'],
  note: 'Replacement guidance was consulted on in 2026. Its final text was not found.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: policy version, review date, named lead',
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
    {
      says: 'A maintained nursery school is not reached',
      school: 'nursery',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

const medicalTraining = standing({
  id: 'medical-training',
  title: 'Train the staff who support medical needs',
  gist: 'Make sure staff who support medical needs are suitably trained and staff in general know the guidance.',
  topic: 'health',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [at(medicalGuidance2015)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: medical,
  startsWhen: 'Staff given responsibility; annual refresh',
  exceptions: [],
  shownBy: ['Training log'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: training log',
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
    {
      says: 'A maintained nursery school is not reached',
      school: 'nursery',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const healthOtherLawAndGuidance = [medicalPolicyReviewed, medicalTraining]
