import { writeDay } from '../../counting/days.ts'
import { periodStartingWith } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { reviewPeriod } from '../../parameters/periods.ts'
import { s44_1 } from '../../sources/children-and-families-act-2014.ts'
import { code9_166 } from '../../sources/send-code-2015.ts'
import { withPlan } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (plan: PupilFacts['plan']) => aPupil({ status: 'E', plan })

export const reviewEvery12Months = dated<PupilFacts>({
  id: 'la-review-12-months',
  title: 'Review the EHC plan',
  briefly: 'Annual review',
  gist: 'Review each plan within twelve months of making it, and then within twelve months of each review.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'school',
  strength: 'must',
  tier: 'statutory',
  says: [s44_1, code9_166],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The plan was made, or last reviewed',
  exceptions: [],
  shownBy: ['The decision of the authority after the review, with its date'],
  warnDays: 60,
  appliesTo: withPlan,
  startsOn: ({ plan }) => plan?.lastReviewedOn ?? plan?.madeOn,
  needs: {
    fact: 'plan date',
    says: 'Neither the day the plan was made nor the day it was last reviewed is recorded',
    where: 'pupil-plan',
  },
  startWords: ({ plan }) => (plan?.lastReviewedOn ? 'The plan was last reviewed on' : 'The plan was made on'),
  countedAs: '12 months starting with that day: the day itself counts',
  lastDay: (start) => periodStartingWith(start, valueOn(reviewPeriod, writeDay(start)).value),
  endWords: 'The review is complete, with the decision made, by',
  // A review that is done starts the next twelve months.
  examples: [
    {
      says: 'A plan made on 1 September 2025 is reviewed by 31 August 2026, not 1 September',
      facts: pupil({ madeOn: '2025-09-01', lastReviewedOn: null }),
      today: '2026-09-01',
      gives: { state: 'late', lastDay: '2026-08-31' },
    },
    {
      says: 'A plan made on 29 February 2024 is reviewed by 28 February 2025',
      facts: pupil({ madeOn: '2024-02-29', lastReviewedOn: null }),
      today: '2025-02-28',
      gives: { state: 'due-soon', lastDay: '2025-02-28' },
    },
    {
      says: 'The last review starts the next twelve months',
      facts: pupil({ madeOn: '2020-01-01', lastReviewedOn: '2026-03-05' }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-04' },
    },
    {
      says: 'Without either date nobody can tell',
      facts: pupil({ madeOn: null, lastReviewedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell', lastDay: null },
    },
    {
      says: 'A pupil who has left is not reviewed here',
      facts: { ...pupil({ madeOn: '2025-09-01', lastReviewedOn: null }), onRoll: false },
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
