import { standing } from '../../engine/standing.ts'
import { cfa } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'

const earlyReviewRequest = standing({
  id: 'early-review-request',
  title: 'Ask for an early review when needs change',
  gist: 'Ask the authority for an early review when needs change, provision no longer fits, or the pupil is excluded or at risk of exclusion. The authority may refuse; no appeal.',
  topic: 'annual-review',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'may',
  tier: 'option',
  says: [cfa('s. 44')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Change of need',
  exceptions: [],
  shownBy: ['Request letter'],
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: request letter',
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

export const annualReviewSection44 = [earlyReviewRequest]
