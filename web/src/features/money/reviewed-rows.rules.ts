import type { TopUpFigures } from './figures-kept.rules.ts'
import { decisionWords, resultWords } from './money-words.rules.ts'

type Cell = string | number | null

/** What was reviewed, for a sheet: the outcomes of each cycle, then the reviews of provision. */
export const rowsOfReviews = ({ cycles, reviews }: Pick<TopUpFigures, 'cycles' | 'reviews'>): Cell[][] => [
  ['Cycle', 'Agreed on', 'Reviewed on', 'Outcome', 'Result', 'What shows it'],
  ...cycles.flatMap(({ turn, agreedOn, reviewedOn, outcomes }) =>
    outcomes.map(({ says, result, note }): Cell[] => [
      turn,
      agreedOn,
      reviewedOn,
      says,
      result && (resultWords[result] ?? result),
      note,
    ]),
  ),
  [],
  ['Provision reviewed on', 'Provision', 'Group', 'How it went', 'From', 'To', 'Reason', 'Then'],
  ...reviews.map((one): Cell[] => [
    one.reviewedOn,
    one.provision,
    one.group,
    one.went,
    one.entry,
    one.exit,
    one.reason,
    decisionWords[one.decision] ?? one.decision,
  ]),
]
