import { standing } from '../../engine/standing.ts'
import { at, cfa } from '../../sources/cite.ts'
import { goodPractice } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const confirmAllReviewsDone = standing({
  id: 'confirm-all-reviews-done',
  title: 'Check at year’s end that every plan was reviewed',
  gist: 'Check at year end that every plan had its review this year.',
  topic: 'annual-review',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'local-or-good-practice',
  says: [at(goodPractice), cfa('s. 44(1)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Summer term',
  exceptions: [],
  shownBy: ['Review completeness report'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: review completeness report',
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

export const annualReviewGoodPractice = [confirmAllReviewsDone]
