import { standing } from '../../engine/standing.ts'
import { cfa, code } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const senPolicyOptional = standing({
  id: 'sen-policy-optional',
  title: 'Keep a SEND policy of its own',
  gist: 'Keep a separate SEND policy.',
  topic: 'governors',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'may',
  tier: 'option',
  says: [cfa('s. 69'), code('6.81')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Policy with review date'],
  note: 'No law was found that requires a SEND policy apart from the report. Many authorities expect one.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: policy with review date',
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

export const governorsSection69 = [senPolicyOptional]
