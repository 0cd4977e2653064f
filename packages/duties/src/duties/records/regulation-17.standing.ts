import { standing } from '../../engine/standing.ts'
import { regs } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const planConfidentiality = standing({
  id: 'plan-confidentiality',
  title: 'Disclose an EHC plan only as permitted',
  gist: 'Do not disclose an EHC plan beyond the permitted purposes without consent.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 17')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Disclosure',
  exceptions: [],
  shownBy: ['Access log'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: access log',
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

export const recordsRegulation17 = [planConfidentiality]
