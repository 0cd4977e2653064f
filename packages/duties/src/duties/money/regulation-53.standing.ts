import { standing } from '../../engine/standing.ts'
import { at, regs } from '../../sources/cite.ts'
import { areaWideOffer } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const laPublishFunding = standing({
  id: 'la-publish-funding',
  title: 'Publish what schools are expected to fund',
  gist: 'Publish what schools are expected to fund and SEND funding information.',
  topic: 'money',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 53'), regs('Sch. 2 para. 3(d)'), at(areaWideOffer)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Annual',
  exceptions: [],
  shownBy: ['Local offer page'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: local offer page',
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

export const moneyRegulation53 = [laPublishFunding]
