import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import { inclusionGrant } from '../../sources/instruments.ts'
import { grantHolders } from '../reach.ts'

const imfUseOfGrant = standing({
  id: 'imf-use-of-grant',
  title: 'Spend the Inclusive Mainstream Fund on inclusion',
  gist: 'Spend the Inclusive Mainstream Fund with core funding on strengthening inclusive universal provision and early targeted support, in line with the seven DfE inclusion principles.',
  topic: 'money',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'grant-condition',
  says: [at(inclusionGrant)],
  basis: 'read',
  inForce: { from: '2026-04-01', to: null },
  reaches: grantHolders,
  startsWhen: 'Receipt of Inclusive Mainstream Fund',
  exceptions: [],
  shownBy: ['Cost ledger tagged Inclusive Mainstream Fund and by principle'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: cost ledger tagged Inclusive Mainstream Fund and by principle',
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
    {
      says: 'The day before it came into force it asked nothing',
      school: 'academy',
      shown: null,
      today: '2026-03-31',
      gives: 'does-not-apply',
    },
    {
      says: 'A special school does not receive this fund',
      school: 'special',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const moneyOtherLawAndGuidance = [imfUseOfGrant]
