import { standing } from '../../engine/standing.ts'
import { at, code } from '../../sources/cite.ts'
import { areaWideOffer, assistantsReport } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const sltMonitorInterventions = standing({
  id: 'slt-monitor-interventions',
  title: 'Track every intervention for impact and cost',
  gist: 'Track every intervention for impact on academic progress and personal development, and for impact against cost.',
  topic: 'provision',
  owedBy: 'leadership team',
  carriedOutBy: 'leadership team',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer), code('6.76-6.77')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'End of intervention cycle; termly',
  exceptions: [],
  shownBy: ['Intervention review records, impact-for-cost report'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: intervention review records, impact-for-cost report',
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

const taDeployment = standing({
  id: 'ta-deployment',
  title: 'Deploy teaching assistants so that they add to teaching',
  gist: 'Deploy additional adults so that they add to teaching and build independence, and check the effect.',
  topic: 'provision',
  owedBy: 'leadership team',
  carriedOutBy: 'leadership team',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(assistantsReport), at(areaWideOffer)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Timetabling; termly check',
  exceptions: [],
  shownBy: ['Deployment map, observation notes'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: deployment map, observation notes',
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

export const provisionGoodPractice = [sltMonitorInterventions, taDeployment]
