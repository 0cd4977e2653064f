import type { Problem, Refusal } from '../work/refusal.ts'

/** A refusal as the problems a form shows at its top. */
export const answerProblems = (refusal: Refusal): Problem[] =>
  refusal.kind === 'not-valid' ? refusal.problems : [{ field: '', says: refusal.says }]
