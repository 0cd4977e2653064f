import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import { exclusions2012 } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const senExpertAtIrp = standing({
  id: 'sen-expert-at-irp',
  title: 'Appoint a SEN expert to an exclusion review when asked',
  gist: 'Appoint and pay for a SEN expert at an independent review panel if the parent asks.',
  topic: 'disputes',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [at(exclusions2012, 'regs. 7, 16, 25')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Parent requests review with SEN expert',
  exceptions: [],
  shownBy: ['The papers of the panel'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: the papers of the panel',
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

export const disputesOtherLawAndGuidance = [senExpertAtIrp]
