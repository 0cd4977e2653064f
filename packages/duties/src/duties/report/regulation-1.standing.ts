import { standing } from '../../engine/standing.ts'
import { code, regs } from '../../sources/cite.ts'
import { reports } from '../reach.ts'

const reportLocalOfferLink = standing({
  id: 'report-local-offer-link',
  title: 'Say in the report where the local offer is found',
  gist: 'Say in the report where the local authority publishes its local offer.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [regs('Sch. 1 para. 13'), code('6.81')],
  basis: 'number-not-seen',
  inForce: { from: '2014-09-01', to: null },
  reaches: reports,
  startsWhen: 'Preparing the SEN information report',
  exceptions: [],
  shownBy: ['Working link(s), link-check date'],
  note: 'A school with pupils from several authorities links each local offer.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: working link(s), link-check date',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2027-01-14',
      gives: 'cannot-tell',
    },
    { says: 'A pupil referral unit is not reached', school: 'pru', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const reportRegulation1 = [reportLocalOfferLink]
