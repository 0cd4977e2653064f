import { standing } from '../../engine/standing.ts'
import { cfa, code, regs } from '../../sources/cite.ts'
import { mainstream } from '../reach.ts'

const designateSenco = standing({
  id: 'designate-senco',
  title: 'Have a SENCO at all times',
  gist: 'Designate a member of staff as the SENCO responsible for co-ordinating provision for pupils with SEN.',
  topic: 'senco',
  owedBy: 'governing body or trust',
  carriedOutBy: 'governing body or trust',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 67(2)'), regs('reg. 49(1)'), code('6.84')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Always; vacancy in the role',
  exceptions: [],
  shownBy: ['Appointment record with start date', 'SENCO name on SEN information report'],
  note: 'The regulations allow no vacancy and give no period of grace.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: appointment record with start date',
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
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const sencoSection67 = [designateSenco]
