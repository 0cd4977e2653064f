import { daysBetween, readDay } from '../../counting/days.ts'
import { anniversary, within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { code } from '../../sources/cite.ts'
import { withPlan } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (bornOn: string | null) =>
  aPupil({ status: 'E', bornOn, plan: { madeOn: '2025-09-01', lastReviewedOn: '2026-09-01' } })

/** Not yet five on the day six months after the plan or its last review. */
function underFive({ bornOn, plan }: PupilFacts): boolean {
  const [born, start] = [readDay(bornOn), readDay(plan?.lastReviewedOn ?? plan?.madeOn)]
  return born !== null && start !== null && daysBetween(within(start, { months: 6 }), anniversary(born, 5)) > 0
}

export const reviewUnderFive = dated<PupilFacts>({
  id: 'la-under-5-reviews',
  title: 'Consider reviewing a young child’s plan twice a year',
  briefly: 'Under five',
  gist: 'Consider reviewing the plan of a child under five every three to six months.',
  topic: 'annual-review',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.178')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The plan of a child under five is made or reviewed',
  exceptions: [],
  shownBy: ['A note of the review between the yearly ones'],
  warnDays: 14,
  appliesTo: (pupil) => {
    const kept = withPlan(pupil)
    return kept === true ? underFive(pupil) || 'The child is not known to be under five then' : kept
  },
  startsOn: ({ plan }) => plan?.lastReviewedOn ?? plan?.madeOn,
  needs: {
    fact: 'plan date',
    says: 'Neither the day the plan was made nor the day it was last reviewed is recorded',
    where: 'pupil-plan',
  },
  startWords: 'The plan was made, or last reviewed, on',
  countedAs: 'Six months from the plan or its last review, for a child who is not five by then; that day does not count',
  lastDay: (start) => within(start, { months: 6 }),
  endWords: 'A review is considered by',
  whenPassed: () => ({
    fact: 'interim review',
    says: 'Whether an earlier review was considered is not recorded',
    where: 'authority',
  }),
  examples: [
    {
      says: 'A child of three, reviewed on 1 September 2026: considered by 1 March 2027',
      facts: pupil('2023-05-14'),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-01' },
    },
    {
      says: 'After it nobody can tell whether it was considered',
      facts: pupil('2023-05-14'),
      today: '2027-03-02',
      gives: { state: 'cannot-tell', lastDay: '2027-03-01' },
    },
    {
      says: 'A child who is five before that day',
      facts: pupil('2022-02-28'),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A child whose birthday is not recorded is not taken to be under five',
      facts: pupil(null),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A plan without a date',
      facts: aPupil({ status: 'E', bornOn: '2023-05-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A child of three without a plan',
      facts: aPupil({ bornOn: '2023-05-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A child of three whose plan has ended',
      facts: { ...pupil('2023-05-14'), status: 'N' },
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    { says: 'Five on the very day', facts: pupil('2022-03-01'), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'Five on the day after',
      facts: pupil('2022-03-02'),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-01' },
    },
  ],
})
