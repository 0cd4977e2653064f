import { standing } from '../../engine/standing.ts'
import { at, cfa, code } from '../../sources/cite.ts'
import { areaWideOffer, goodPractice } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const publishSendFunding = standing({
  id: 'publish-send-funding',
  title: 'Publish SEND funding and watch the spending',
  gist: 'Publish information on SEND funding and provision and monitor spending.',
  topic: 'money',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(areaWideOffer)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Annual',
  exceptions: [],
  shownBy: ['Published statement, spend monitor'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: published statement, spend monitor',
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

const costedProvisionMapTopUpCheck = standing({
  id: 'costed-provision-map-top-up-check',
  title: 'Compare top-up with the cost of each EHC plan',
  gist: 'Have a costed provision map drawn up and compare the top-up received with the cost of the provision in each EHC plan; query shortfalls with the authority.',
  topic: 'money',
  owedBy: 'headteacher',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), code('6.99'), cfa('s. 42')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Annual; new or amended plan',
  exceptions: [],
  shownBy: ['Cost against funding report, authority correspondence'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: cost against funding report, authority correspondence',
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

const challengeLaOnFunding = standing({
  id: 'challenge-la-on-funding',
  title: 'Raise a shortfall in funding with the authority',
  gist: 'Challenge the authority where funding does not cover Section F.',
  topic: 'money',
  owedBy: 'headteacher',
  carriedOutBy: 'headteacher',
  strength: 'may',
  tier: 'local-or-good-practice',
  says: [at(goodPractice)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Shortfall found',
  exceptions: [],
  shownBy: ['The letter to the authority'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: the letter to the authority',
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

export const moneyGoodPractice = [publishSendFunding, costedProvisionMapTopUpCheck, challengeLaOnFunding]
