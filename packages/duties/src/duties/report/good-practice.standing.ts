import { standing } from '../../engine/standing.ts'
import { at, cfa } from '../../sources/cite.ts'
import { areaWideOffer } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const reportCoproduced = standing({
  id: 'report-coproduced',
  title: 'Write the report together with families and the authority',
  gist: 'Produce the SEN information report together with parents, carers, learners and the authority.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Annual rewrite',
  exceptions: [],
  shownBy: ['Consultation record'],
  note: 'Asked for locally by some authorities; not national law.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: consultation record',
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

const reportSendToLa = standing({
  id: 'report-send-to-la',
  title: 'Send the report to the authority for its local offer',
  gist: 'Send the published report to the authority for its local offer site.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer), cfa('ss. 29-30')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Report published',
  exceptions: [],
  shownBy: ['Transmission log'],
  note: 'Asked for locally by some authorities; not national law.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: transmission log',
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

export const reportGoodPractice = [reportCoproduced, reportSendToLa]
