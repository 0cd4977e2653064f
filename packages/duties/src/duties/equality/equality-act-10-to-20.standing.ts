import { standing } from '../../engine/standing.ts'
import { at, code, equality } from '../../sources/cite.ts'
import { technicalGuidance } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const laAccessibilityStrategy = standing({
  id: 'la-accessibility-strategy',
  title: 'Prepare an accessibility strategy for the area’s schools',
  gist: 'Prepare a written accessibility strategy for schools it is the responsible body for, keep it under review, revise and implement it.',
  topic: 'equality',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [equality('Sch. 10 para. 1')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Three-year period',
  exceptions: [],
  shownBy: ['The authority’s published strategy'],
  lookAgain: { months: 36 },
  examples: [
    {
      says: 'An academy has recorded this: the authority’s published strategy',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2029-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2029-09-13' },
      today: '2029-09-14',
      gives: 'cannot-tell',
    },
  ],
})

const eaNoDiscrimination = standing({
  id: 'ea-no-discrimination',
  title: 'Discriminate against no disabled pupil or applicant',
  gist: 'Do not discriminate against, harass or victimise disabled pupils or applicants in admissions, education, benefits or exclusions.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [equality('ss. 13, 15, 19, 26, 27, 85(1)-(5)')],
  basis: 'read',
  inForce: { from: '2010-10-01', to: null },
  reaches: everySchool,
  startsWhen: 'Any decision about a pupil or applicant',
  exceptions: [],
  shownBy: ['Decision records, behaviour and exclusion analysis'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: decision records, behaviour and exclusion analysis',
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

const eaReasonableAdjustments = standing({
  id: 'ea-reasonable-adjustments',
  title: 'Make reasonable adjustments for disabled pupils',
  gist: 'Make reasonable adjustments for disabled pupils so they are not put at a substantial disadvantage.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [equality('s. 20'), equality('s. 85(6)'), equality('Sch. 13'), code('6.9')],
  basis: 'read',
  inForce: { from: '2010-10-01', to: null },
  reaches: everySchool,
  startsWhen: 'A provision, criterion or practice, or lack of an auxiliary aid, would disadvantage disabled pupils',
  exceptions: [],
  shownBy: ['Reasonable adjustments log: barrier, adjustment, date, review, reason if refused'],
  note: 'Altering buildings is not part of it: that belongs to the accessibility plan.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: reasonable adjustments log: barrier, adjustment, date, review, reason if refused',
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

const eaAuxiliaryAids = standing({
  id: 'ea-auxiliary-aids',
  title: 'Provide auxiliary aids where that is reasonable',
  gist: 'Provide auxiliary aids and services where reasonable.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [equality('s. 20(5)'), equality('Sch. 13 para. 2'), code('6.9')],
  basis: 'read',
  inForce: { from: '2012-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Disabled pupil at substantial disadvantage without the aid',
  exceptions: [],
  shownBy: ['Aids register'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: aids register',
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

const eaAnticipatory = standing({
  id: 'ea-anticipatory',
  title: 'Think ahead about what disabled pupils may need',
  gist: 'Think ahead about what disabled pupils in general may need, not only react to individuals.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [equality('s. 20'), equality('Sch. 13'), code('6.9'), at(technicalGuidance)],
  basis: 'read',
  inForce: { from: '2010-10-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always; new policy, building, trip, curriculum plan',
  exceptions: [],
  shownBy: ['Anticipatory review in equality impact assessments'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: anticipatory review in equality impact assessments',
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

export const equalityEqualityAct10To20 = [
  laAccessibilityStrategy,
  eaNoDiscrimination,
  eaReasonableAdjustments,
  eaAuxiliaryAids,
  eaAnticipatory,
]
