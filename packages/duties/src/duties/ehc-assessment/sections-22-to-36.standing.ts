import { standing } from '../../engine/standing.ts'
import { cfa, code } from '../../sources/cite.ts'
import { everySchool, mainstream } from '../reach.ts'

const laIdentify = standing({
  id: 'la-identify',
  title: 'Find children who have or may have SEN',
  gist: 'Use its functions so as to find all children and young people in the area who have or may have SEN or a disability.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 22')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['What the authority publishes about it'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: what the authority publishes about it',
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

const considerEhcnaRequest = standing({
  id: 'consider-ehcna-request',
  title: 'Consider asking for an EHC needs assessment',
  gist: 'Consider requesting an EHC needs assessment when purposeful action over time has not led to expected progress, ideally with the parent’s agreement.',
  topic: 'ehc-assessment',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [cfa('s. 36(1)'), code('6.63'), code('9.14')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Insufficient progress after several cycles',
  exceptions: [],
  shownBy: ['Request pack with assess-plan-do-review evidence'],
  note: 'School, parent and young person have the right to ask.',
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: request pack with assess-plan-do-review evidence',
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
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const ehcAssessmentSections22To36 = [laIdentify, considerEhcnaRequest]
