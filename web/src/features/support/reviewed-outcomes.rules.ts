import type { Problem } from '#platform/work/refusal.ts'
import { ReviewedOutcome } from './support.form.ts'

/** Reads what the form says of each outcome: `result-ID`, `note-ID`, `next-ID`. An outcome with no result at all is left to the rules. */
export function reviewedOutcomes(
  typed: Readonly<Record<string, unknown>>,
  outcomes: readonly { outcomeId: string }[],
): { given: ReviewedOutcome[]; problems: Problem[] } {
  const given: ReviewedOutcome[] = []
  const problems: Problem[] = []
  for (const { outcomeId } of outcomes) {
    const [result, note, next] = [typed[`result-${outcomeId}`], typed[`note-${outcomeId}`], typed[`next-${outcomeId}`]]
    if (result === undefined || result === '') continue
    const read = ReviewedOutcome.safeParse({ outcomeId, result, note, next: next || (result === 'met' ? 'stop' : 'continue') })
    if (read.success) given.push(read.data)
    else
      for (const { path, message } of read.error.issues)
        problems.push({ field: `${String(path[0])}-${outcomeId}`, says: message })
  }
  return { given, problems }
}
