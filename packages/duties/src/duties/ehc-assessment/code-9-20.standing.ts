import { standing } from '../../engine/standing.ts'
import { code, regs } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const laMeetToCoproduce = standing({
  id: 'la-meet-to-coproduce',
  title: 'Work with the family on outcomes and provision',
  gist: 'Work with family and contributors, including face to face where helpful, to agree outcomes and provision.',
  topic: 'ehc-assessment',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.20-9.26'), regs('regs. 7, 9')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Assessment under way',
  exceptions: [],
  shownBy: ['Notes of the meetings'],
  note: 'A duty to meet existed only for transfers from statements, which ended in 2018.',
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: notes of the meetings',
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

export const ehcAssessmentCode920 = [laMeetToCoproduce]
