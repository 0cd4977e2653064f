import { standing } from '../../engine/standing.ts'
import { cfa, code } from '../../sources/cite.ts'
import { everySchool, mainstream, mainstreamAndPost16 } from '../reach.ts'

const laSufficiency = standing({
  id: 'la-sufficiency',
  title: 'Keep provision for SEND under review',
  gist: 'Keep education, training and social care provision for SEND under review, consider whether it is sufficient, and consult the people and bodies listed.',
  topic: 'provision',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 27')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['The authority’s published review'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: the authority’s published review',
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

const includeInActivities = standing({
  id: 'include-in-activities',
  title: 'Have pupils with SEN take part in activities with others',
  gist: 'Make sure a pupil with SEN takes part in school activities together with pupils who do not have SEN.',
  topic: 'provision',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 35(2)'), cfa('s. 35(3)'), code('6.2')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'A child with SEN is on roll',
  exceptions: [
    {
      id: 'not-practicable',
      says: 'Only as far as it is practicable and compatible with the child’s provision, the education of others and the use of resources',
    },
  ],
  shownBy: ['Participation register for lessons, clubs, trips and visits, with reasons for any non-participation'],
  note: 'It is a must with limits, not a should.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: participation register for lessons, clubs, trips and visits, with reasons for any non-participation',
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
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const bestEndeavours = standing({
  id: 'best-endeavours',
  title: 'Do everything reasonable to make the provision pupils need',
  gist: 'Do everything the school reasonably can to see that the special educational provision each pupil with SEN needs is actually made.',
  topic: 'provision',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 66(1)-(3)'), code('6.2')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstreamAndPost16,
  startsWhen: 'A registered pupil has SEN (with or without a plan)',
  exceptions: [],
  shownBy: [
    'SEN record, provision entries and review outcomes for every pupil with SEN',
    'Decisions log where provision was not made',
  ],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: SEN record, provision entries and review outcomes for every pupil with SEN',
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
      says: 'A special school is outside section 66',
      school: 'special',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const provisionSections27To66 = [laSufficiency, includeInActivities, bestEndeavours]
