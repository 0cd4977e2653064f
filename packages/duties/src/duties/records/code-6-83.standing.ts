import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { mainstream } from '../reach.ts'

const dataOnNeedToLa = standing({
  id: 'data-on-need-to-la',
  title: 'Give the authority data on needs',
  gist: 'Give the authority data on levels and types of need for planning.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.83')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Authority request; census',
  exceptions: [],
  shownBy: ['Data return'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: data return',
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

export const recordsCode683 = [dataOnNeedToLa]
