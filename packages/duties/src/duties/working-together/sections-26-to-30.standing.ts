import { standing } from '../../engine/standing.ts'
import { at, cfa, code, regs } from '../../sources/cite.ts'
import { healthAct2022 } from '../../sources/instruments.ts'
import { everySchool, namedInPlans } from '../reach.ts'

const laJointCommissioning = standing({
  id: 'la-joint-commissioning',
  title: 'Commission jointly with health',
  gist: 'Make joint commissioning arrangements with health partners.',
  topic: 'working-together',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 26'), at(healthAct2022)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['The published agreement'],
  note: 'Integrated care boards took over from clinical commissioning groups on 1 July 2022.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: the published agreement',
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

const schoolCooperatesWithLa = standing({
  id: 'school-cooperates-with-la',
  title: 'Co-operate with the local authority',
  gist: 'Co-operate with the local authority when it uses its Part 3 functions, and expect co-operation in return.',
  topic: 'working-together',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 28'), cfa('s. 29'), code('6.8')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: namedInPlans,
  startsWhen: 'Authority request or review of local provision',
  exceptions: [],
  shownBy: ['Request/response log'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: request/response log',
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
      says: 'An independent school that is not approved for this is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

const cooperateLocalOfferReview = standing({
  id: 'cooperate-local-offer-review',
  title: 'Help the authority review its local offer',
  gist: 'Work with the authority on developing and reviewing the local offer and local provision.',
  topic: 'working-together',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('ss. 28-29'), cfa('s. 27(3)'), cfa('s. 30(6)'), code('6.8')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: namedInPlans,
  startsWhen: 'Authority review or local offer consultation',
  exceptions: [],
  shownBy: ['Consultation responses'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: consultation responses',
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
      says: 'An independent school that is not approved for this is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

const laLocalOffer = standing({
  id: 'la-local-offer',
  title: 'Publish and review the local offer',
  gist: 'Publish, keep under review and develop with families a SEN and disability local offer, and publish comments received with the response from time to time.',
  topic: 'working-together',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('s. 30'), regs('regs. 53-57'), regs('Sch. 2')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Always',
  exceptions: [],
  shownBy: ['Local offer site'],
  note: 'The yearly publication of comments comes from the regulations and was not read again.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: local offer site',
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

export const workingTogetherSections26To30 = [
  laJointCommissioning,
  schoolCooperatesWithLa,
  cooperateLocalOfferReview,
  laLocalOffer,
]
