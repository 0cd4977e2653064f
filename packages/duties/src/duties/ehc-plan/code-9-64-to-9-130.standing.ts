import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const shortTermTargets = standing({
  id: 'short-term-targets',
  title: 'Set short targets under the plan’s outcomes',
  gist: 'Set shorter-term targets at school level under the plan outcomes.',
  topic: 'ehc-plan',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.64-9.69'), code('9.166')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Plan in force',
  exceptions: [],
  shownBy: ['Target records linked to Section E'],
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: target records linked to Section E',
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

const schoolDeliverAndBriefStaff = standing({
  id: 'school-deliver-and-brief-staff',
  title: 'See that teachers know and can meet the plan',
  gist: 'Make sure teachers of a pupil with a plan know the needs and are able to meet them, and monitor progress during the year.',
  topic: 'ehc-plan',
  owedBy: 'headteacher',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.130')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Final plan received',
  exceptions: [],
  shownBy: ['Staff briefing record, provision delivery log'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: staff briefing record, provision delivery log',
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

export const ehcPlanCode964To9130 = [shortTermTargets, schoolDeliverAndBriefStaff]
