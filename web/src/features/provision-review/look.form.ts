import { z } from 'zod'
import { day, text, textOrNone } from '#platform/http/fields.ts'

const about = { groupId: z.uuid() }

export const ObserveForm = z.object({
  ...about,
  observedOn: day('Enter the day on which you saw it'),
  saw: text('Enter what you saw', 4000),
})
export const AskForm = z.object({ ...about, question: text('Enter what you want to know', 2000) })
export const AnswerForm = z.object({ ...about, lookId: z.uuid(), answer: text('Enter the answer', 4000) })
export const SignOffForm = z.object({ ...about, note: textOrNone(2000) })
export const WithdrawLookForm = z.object({ ...about, lookId: z.uuid() })
