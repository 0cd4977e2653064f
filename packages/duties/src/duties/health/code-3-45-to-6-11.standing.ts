import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { everySchool, medical } from '../reach.ts'

const healthDmoDco = standing({
  id: 'health-dmo-dco',
  title: 'Have a designated officer for SEND',
  gist: 'Have a designated medical or clinical officer for SEND.',
  topic: 'health',
  owedBy: 'health body',
  carriedOutBy: 'health body',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('3.45')],
  basis: 'number-not-seen',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['The name and address of the designated officer'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: the name and address of the designated officer',
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

const ihpCoordinatedWithSen = standing({
  id: 'ihp-coordinated-with-sen',
  title: 'Plan SEN provision and the healthcare plan together',
  gist: 'Plan and deliver SEN provision and the healthcare plan together.',
  topic: 'health',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.11')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: medical,
  startsWhen: 'Healthcare plan or SEN plan changed',
  exceptions: [],
  shownBy: ['Cross-reference between plans'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: cross-reference between plans',
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

export const healthCode345To611 = [healthDmoDco, ihpCoordinatedWithSen]
