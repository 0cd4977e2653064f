import { readDay, writeDay } from '../../counting/days.ts'
import { periodStartingWith } from '../../counting/periods.ts'
import { duty } from '../../engine/duty.ts'
import { valueOn } from '../../engine/parameter.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import type { PupilFacts } from '../../facts.ts'
import { reviewPeriod } from '../../parameters/periods.ts'
import { s44_1 } from '../../sources/children-and-families-act-2014.ts'
import { code9_166 } from '../../sources/send-code-2015.ts'

const pupil = (plan: PupilFacts['plan']): PupilFacts => ({ status: 'E', statusSince: null, onRoll: true, plan, support: null })
const noDate = {
  fact: 'plan date',
  says: 'Neither the day the plan was made nor the day it was last reviewed is recorded',
  where: 'pupil-plan',
} as const

export const reviewEvery12Months = duty<PupilFacts>({
  id: 'ehc-plan.review-every-12-months',
  title: 'Review the EHC plan',
  briefly: 'Annual review',
  owedBy: 'local authority',
  carriedOutBy: 'school, when the authority asks',
  strength: 'must',
  says: [s44_1, code9_166],
  warnDays: 60,
  read({ status, onRoll, plan }) {
    if (!onRoll) return { kind: 'does-not-apply', why: 'The pupil is not on roll here' }
    if (status !== 'E') return { kind: 'does-not-apply', why: 'The pupil has no EHC plan' }
    const startsOn = plan?.lastReviewedOn ?? plan?.madeOn ?? null
    const start = readDay(startsOn)
    if (!start || startsOn === null) return { kind: 'missing', missing: noDate }
    return {
      kind: 'dated',
      startsOn,
      lastDay: writeDay(periodStartingWith(start, valueOn(reviewPeriod, startsOn).value)),
      metOn: null,
    }
  },
  tell: ({ plan }, { startsOn, lastDay }) => [
    {
      says: plan?.lastReviewedOn
        ? `The plan was last reviewed on ${inWords(startsOn)}`
        : `The plan was made on ${inWords(startsOn)}`,
      on: startsOn,
      citation: null,
    },
    { says: '12 months starting with that day: the day itself counts', on: null, citation: citationOf(s44_1) },
    { says: `The review is complete, with the decision made, by ${inWords(lastDay)}`, on: lastDay, citation: citationOf(s44_1) },
  ],
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
  ],
})
