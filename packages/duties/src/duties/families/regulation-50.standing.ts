import { standing } from '../../engine/standing.ts'
import { regs } from '../../sources/cite.ts'
import { mainstream } from '../reach.ts'

const sencoInformParentMayHaveSen = standing({
  id: 'senco-inform-parent-may-have-sen',
  title: 'Tell parents when their child may have SEN',
  gist: 'Tell a parent, as soon as practicable, that the SENCO considers the child may have SEN.',
  topic: 'families',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [regs('reg. 50(3)(a)')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'SENCO forms the view',
  exceptions: [],
  shownBy: ['Dated contact'],
  note: 'The regulation lists it among the tasks a board may give the SENCO.',
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: dated contact',
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

export const familiesRegulation50 = [sencoInformParentMayHaveSen]
