import { standing } from '../../engine/standing.ts'
import { cfa, code } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const laIass = standing({
  id: 'la-iass',
  title: 'Provide information, advice and support',
  gist: 'Provide information, advice and support on SEN to children, young people and parents.',
  topic: 'families',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 32')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['The details of the service, as given to families'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: the details of the service, as given to families',
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

const youngPersonRights = standing({
  id: 'young-person-rights',
  title: 'Deal with the young person once of age',
  gist: 'After compulsory school age the Part 3 rights (request, representations, school preference, personal budget, appeal) belong to the young person; the authority and school should normally deal with them directly while parents stay involved. Where capacity is lacking, the parent or representative decides.',
  topic: 'families',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('ss. 80-83'), code('8.13-8.19')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Last Friday of June in the school year of 16th birthday',
  exceptions: [],
  shownBy: ['Decision-maker field switched, capacity record'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: decision-maker field switched, capacity record',
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

export const familiesSections32To80 = [laIass, youngPersonRights]
