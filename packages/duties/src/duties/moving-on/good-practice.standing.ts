import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { goodPractice } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const sencoCheckIncomingPlans = standing({
  id: 'senco-check-incoming-plans',
  title: 'Check the plans of pupils who are about to join',
  gist: 'When attending reviews for incoming pupils, check that outcomes are SMART and Section F is detailed, specific and quantified.',
  topic: 'moving-on',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), code('9.66-9.69')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Summer-term reviews; plan received',
  exceptions: [],
  shownBy: ['Plan quality check'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: plan quality check',
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

export const movingOnGoodPractice = [sencoCheckIncomingPlans]
