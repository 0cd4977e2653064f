import { standing } from '../../engine/standing.ts'
import { at, cfa } from '../../sources/cite.ts'
import { areaWideOffer } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const monitorEhcpProvisionInPlace = standing({
  id: 'monitor-ehcp-provision-in-place',
  title: 'Watch that each plan’s provision is delivered',
  gist: 'Monitor the progress of pupils with plans and that the specified provision is really delivered.',
  topic: 'ehc-plan',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer), cfa('s. 42'), cfa('s. 66')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Termly',
  exceptions: [],
  shownBy: ['Delivered against specified hours'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: delivered against specified hours',
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

const laMonitorPlanPupils = standing({
  id: 'la-monitor-plan-pupils',
  title: 'Watch the progress of children with plans',
  gist: 'Monitor progress of children with plans and act.',
  topic: 'ehc-plan',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['A note of the authority’s monitoring'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: a note of the authority’s monitoring',
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

export const ehcPlanGoodPractice = [monitorEhcpProvisionInPlace, laMonitorPlanPupils]
