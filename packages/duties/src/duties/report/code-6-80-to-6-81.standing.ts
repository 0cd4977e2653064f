import { standing } from '../../engine/standing.ts'
import { code } from '../../sources/cite.ts'
import { mainstream, reports } from '../reach.ts'

const reportLookedAfter = standing({
  id: 'report-looked-after',
  title: 'Say in the report how looked-after pupils are supported',
  gist: 'Cover in the report how looked-after pupils with SEN are supported.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.80')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: reports,
  startsWhen: 'Preparing the SEN information report',
  exceptions: [],
  shownBy: ['Section of report'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: section of report',
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
    { says: 'A pupil referral unit is not reached', school: 'pru', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const reportSchoolContributionLocalOffer = standing({
  id: 'report-school-contribution-local-offer',
  title: 'Say in the report what the school adds to the local offer',
  gist: 'Describe in the report what the school contributes to the local offer, name contacts for concerns, and refer to the SEN policy.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.81')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'Preparing the SEN information report',
  exceptions: [],
  shownBy: ['Section of report'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: section of report',
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
    { says: 'A special school is not reached', school: 'special', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

const reportPlainAndAccessible = standing({
  id: 'report-plain-and-accessible',
  title: 'Make the report easy to find and plain to read',
  gist: 'Make the report easy for parents and young people to find and write it in clear, direct language.',
  topic: 'report',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('6.81')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: reports,
  startsWhen: 'Publication',
  exceptions: [],
  shownBy: ['Accessibility check and readability score'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: accessibility check and readability score',
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
    { says: 'A pupil referral unit is not reached', school: 'pru', shown: null, today: '2026-11-23', gives: 'does-not-apply' },
  ],
})

export const reportCode680To681 = [reportLookedAfter, reportSchoolContributionLocalOffer, reportPlainAndAccessible]
