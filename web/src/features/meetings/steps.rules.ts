import type { PersonRole } from './meetings.form.ts'
import { type Question, questionsFor } from './questions.rules.ts'

/** The questions page by page: a pupil is asked one at a time, everybody else all at once. `asked` is the page from the address. */
export function stepsOf(role: PersonRole, asked: string | null): { steps: (readonly Question[])[]; step: number } {
  const questions = questionsFor(role)
  const steps = role === 'pupil' ? questions.map((question) => [question]) : [questions]
  const step = Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), steps.length)
  return { steps, step }
}
