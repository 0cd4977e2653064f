import { standing } from '../../engine/standing.ts'
import { regs } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const laRefusalToAssessRights = standing({
  id: 'la-refusal-to-assess-rights',
  title: 'Tell the family its rights with a refusal',
  gist: 'With a refusal, tell the family about appeal, time limits, mediation, disagreement resolution and advice.',
  topic: 'disputes',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 5(3)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Refusal to assess',
  exceptions: [],
  shownBy: ['Letter content check'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: letter content check',
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

export const disputesRegulation5 = [laRefusalToAssessRights]
