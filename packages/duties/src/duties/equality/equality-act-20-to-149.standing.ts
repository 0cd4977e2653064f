import { standing } from '../../engine/standing.ts'
import { at, code, equality } from '../../sources/cite.ts'
import { admissionsCode2021, behaviourGuidance } from '../../sources/instruments.ts'
import { everySchool, maintainedAndAcademies } from '../reach.ts'

const eaBehaviourPolicy = standing({
  id: 'ea-behaviour-policy',
  title: 'Apply the behaviour policy with reasonable adjustments',
  gist: 'Apply the behaviour policy with reasonable adjustments, anticipate likely triggers for pupils with SEND and look for unmet need.',
  topic: 'equality',
  owedBy: 'headteacher',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [equality('s. 20'), equality('s. 85'), at(behaviourGuidance, 'para. 44'), code('6.33')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Policy review; pattern in sanctions data',
  exceptions: [],
  shownBy: ['Policy version, adjustments list, sanctions analysis by SEN'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: policy version, adjustments list, sanctions analysis by SEN',
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

const noRefusalWithoutPlan = standing({
  id: 'no-refusal-without-plan',
  title: 'Refuse no applicant because of SEN or disability',
  gist: 'Never refuse, delay or deter admission because an applicant has SEN without a plan or may be disabled.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [equality('s. 85(1)'), at(admissionsCode2021), code('1.27-1.28')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Admissions application',
  exceptions: [],
  shownBy: ['Admissions policy and decisions log'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: admissions policy and decisions log',
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

const eaTripsClubsAudit = standing({
  id: 'ea-trips-clubs-audit',
  title: 'Look at who joins clubs and trips, and remove barriers',
  gist: 'Audit whether pupils with SEND join clubs and trips, and remove barriers.',
  topic: 'equality',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [equality('s. 85(2)'), code('6.9')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Termly or annual audit',
  exceptions: [],
  shownBy: ['Participation data by SEN status'],
  note: 'The audit is good practice; the duty not to discriminate stands behind it.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: participation data by SEN status',
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

const psedGeneral = standing({
  id: 'psed-general',
  title: 'Have regard to equality in every decision',
  gist: 'Have due regard to eliminating discrimination, advancing equality of opportunity and fostering good relations.',
  topic: 'equality',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [equality('s. 149')],
  basis: 'read',
  inForce: { from: '2011-04-05', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Any function or decision',
  exceptions: [],
  shownBy: ['Equality impact assessments'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: equality impact assessments',
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
      says: 'An independent school is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const equalityEqualityAct20To149 = [eaBehaviourPolicy, noRefusalWithoutPlan, eaTripsClubsAudit, psedGeneral]
