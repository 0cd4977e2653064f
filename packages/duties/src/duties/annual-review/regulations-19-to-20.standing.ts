import { standing } from '../../engine/standing.ts'
import { code, regs } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const arConsultAndConsider = standing({
  id: 'ar-consult-and-consider',
  title: 'Consult family and school in a review',
  gist: 'In a review consult the child, parent or young person and the school, and consider progress and whether outcomes are still right.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 19')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Review',
  exceptions: [],
  shownBy: ['Review record'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: review record',
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

const arConsiderProgressToOutcomes = standing({
  id: 'ar-consider-progress-to-outcomes',
  title: 'Consider progress towards the outcomes',
  gist: 'Consider at the meeting how far the child has moved towards the outcomes in the plan.',
  topic: 'annual-review',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 20(5)'), code('9.176')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Meeting held',
  exceptions: [],
  shownBy: ['Outcome-by-outcome rating'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: outcome-by-outcome rating',
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

const arYear9Pfa = standing({
  id: 'ar-year9-pfa',
  title: 'From Year 9, look to adult life at each review',
  gist: 'From Year 9 on consider what is needed to prepare for adulthood and independent living.',
  topic: 'annual-review',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [regs('reg. 20(6)'), code('8.10')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Review in Year 9+',
  exceptions: [],
  shownBy: ['The part of the review about work, a home, friends and health'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: the part of the review about work, a home, friends and health',
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

export const annualReviewRegulations19To20 = [arConsultAndConsider, arConsiderProgressToOutcomes, arYear9Pfa]
