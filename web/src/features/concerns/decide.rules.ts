import type { Problem } from '#platform/work/refusal.ts'
import type { Decision } from './concerns.form.ts'

/** What stands in the way of a decision. Waiting without a day to look again is how a child is forgotten. */
export function problemsOfDecision(
  { decision, lookAgainOn }: { decision: Decision; lookAgainOn: string | null },
  { today, teachers }: { today: string; teachers: number },
): Problem[] {
  const problems: Problem[] = []
  if (decision === 'ask-teachers' && teachers === 0)
    problems.push({
      field: 'decision',
      says: 'No other teacher of this pupil is recorded, so nobody can be asked. Put the pupil’s groups right first, or choose another step.',
    })
  if (decision === 'watch' && lookAgainOn === null)
    problems.push({ field: 'lookAgainOn', says: 'Enter the day to look again: watching without a day is easily forgotten' })
  if (lookAgainOn !== null && lookAgainOn <= today) problems.push({ field: 'lookAgainOn', says: 'Enter a day after today' })
  return problems
}
