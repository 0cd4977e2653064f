import { standing } from '../../engine/standing.ts'
import { cfa, code } from '../../sources/cite.ts'
import { everySchool, medical } from '../reach.ts'

const healthNotifyLaUnder5 = standing({
  id: 'health-notify-la-under-5',
  title: 'Tell parent and authority of a young child’s needs',
  gist: 'When it thinks a child under compulsory school age has or probably has SEN or a disability, tell the parent, let them discuss it, then tell the authority.',
  topic: 'health',
  owedBy: 'health body',
  carriedOutBy: 'health body',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 23')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Opinion formed',
  exceptions: [],
  shownBy: ['The dated notification'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: the dated notification',
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

const healthArrangeProvision = standing({
  id: 'health-arrange-provision',
  title: 'Arrange the health provision in the plan',
  gist: 'Arrange the health care provision in Section G.',
  topic: 'health',
  owedBy: 'health body',
  carriedOutBy: 'health body',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 42(3)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Plan in force',
  exceptions: [{ id: 'own-arrangements', says: 'The family has made suitable arrangements of its own' }],
  shownBy: ['A record of the health provision given'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: a record of the health provision given',
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

const medicalConditionsArrangements = standing({
  id: 'medical-conditions-arrangements',
  title: 'Arrange support for pupils with medical conditions',
  gist: 'Make arrangements to support pupils at the school with medical conditions and have regard to the statutory guidance.',
  topic: 'health',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 100'), code('6.11')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: medical,
  startsWhen: 'Always',
  exceptions: [{ id: 'early-years', says: 'A young child under the early years rules, which apply instead' }],
  shownBy: ['Policy, healthcare plan register, training log'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: policy, healthcare plan register, training log',
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

export const healthSections23To100 = [healthNotifyLaUnder5, healthArrangeProvision, medicalConditionsArrangements]
