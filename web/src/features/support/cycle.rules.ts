import type { Problem } from '#platform/work/refusal.ts'
import type { OutcomeForm, ReviewedOutcome } from './support.form.ts'

const problem = (field: string, says: string): Problem => ({ field, says })

/** What an outcome still wants before the plan can be agreed: a day at least, or nobody knows when to look. */
interface Planned {
  outcomeId: string
  dueOn: string | null
}

/** What stands in the way of agreeing a plan. */
export function problemsOfAgreement(
  { agreedOn, reviewOn }: { agreedOn: string; reviewOn: string },
  { outcomes, today, bornOn }: { outcomes: readonly Planned[]; today: string; bornOn: string },
): Problem[] {
  const problems: Problem[] = []
  if (agreedOn > today) problems.push(problem('agreedOn', 'Enter today or an earlier date: it is agreed once it was'))
  if (agreedOn < bornOn) problems.push(problem('agreedOn', 'Enter a date after the pupil was born'))
  if (reviewOn <= agreedOn) problems.push(problem('reviewOn', 'Enter a day after the plan was agreed'))
  if (outcomes.length === 0) problems.push(problem('', 'Add at least one outcome first: a plan without one cannot be reviewed'))
  const undated = outcomes.filter(({ dueOn }) => dueOn === null).length
  if (undated > 0)
    problems.push(problem('', `${undated === 1 ? 'One outcome has' : `${undated} outcomes have`} no date yet: say by when first`))
  return problems
}

/** What stands in the way of a review: every outcome gets a result, and the review is not before the plan. */
export function problemsOfReview(
  { reviewedOn }: { reviewedOn: string },
  given: readonly ReviewedOutcome[],
  { outcomes, agreedOn, today }: { outcomes: readonly { outcomeId: string }[]; agreedOn: string; today: string },
): Problem[] {
  const problems: Problem[] = []
  if (reviewedOn > today) problems.push(problem('reviewedOn', 'Enter today or an earlier date: it is recorded once it was held'))
  if (reviewedOn < agreedOn) problems.push(problem('reviewedOn', 'Enter a day from the day the plan was agreed on'))
  const known = new Set(given.map(({ outcomeId }) => outcomeId))
  for (const { outcomeId } of outcomes)
    if (!known.has(outcomeId)) problems.push(problem(`result-${outcomeId}`, 'Choose how far this outcome was reached'))
  return problems
}

/** What is counted is said whole: what it is, from which number, to which other one. */
export function problemOfCounting({
  counted,
  countedFrom,
  countedTo,
}: Pick<OutcomeForm, 'counted' | 'countedFrom' | 'countedTo'>): Problem | null {
  const given = [counted, countedFrom, countedTo].filter((one) => one !== null).length
  if (given === 0) return null
  if (counted === null) return problem('counted', 'Enter what is counted, such as lessons of 10')
  if (countedFrom === null) return problem('countedFrom', 'Enter the number now')
  if (countedTo === null) return problem('countedTo', 'Enter the number aimed at')
  return countedFrom === countedTo ? problem('countedTo', 'Enter another number than now: nothing would change') : null
}
