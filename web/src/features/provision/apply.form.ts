import { z } from 'zod'
import { day, dayOrNone, text, textOrNone } from '#platform/http/fields.ts'
import { listOf, wholeOrNone } from './library.form.ts'
import { funds, kinds } from './provision-words.rules.ts'
import { adultFields, scheduleFields } from './schedule.form.ts'

export const ApplyForm = z.object({
  provisionId: z.uuid(),
  kind: z.enum(kinds, 'Choose how it is given'),
  name: text('Enter a name for the group', 80),
  pupils: listOf(z.uuid()).refine((found) => found.length <= 300, 'Choose at most 300 pupils'),
  startsOn: day('Enter the first day'),
  endsOn: dayOrNone('Enter the last day, or leave it empty'),
  reviewOn: dayOrNone('Enter the day it is reviewed, or leave it empty'),
  size: wholeOrNone(1, 60, 'the size of the group'),
  room: textOrNone(80),
  fundedFrom: z.enum(funds, 'Choose what pays for it'),
  solely: z.literal('yes').optional(),
  alternate: z.enum(['no', 'half']).default('no'),
  meantFor: textOrNone(300),
  /** Warnings that were shown before: saving again means to save all the same. */
  seen: listOf(z.string()),
  ...scheduleFields,
  ...adultFields,
})
export type ApplyGiven = z.infer<typeof ApplyForm>
