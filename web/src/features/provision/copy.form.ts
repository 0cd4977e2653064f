import { z } from 'zod'
import { day, dayOrNone } from '#platform/http/fields.ts'
import { listOf } from './library.form.ts'

export const CopyForm = z.object({
  groups: listOf(z.uuid())
    .refine((found) => found.length > 0, 'Tick at least one group')
    .refine((found) => found.length <= 400, 'Tick at most 400 groups'),
  /** The last day of the term that is copied. */
  termEnds: day('Choose the term that is copied'),
  startsOn: day('Enter the first day of the new dates'),
  endsOn: day('Enter the last day of the new dates'),
  reviewOn: dayOrNone('Enter the day they are reviewed, or leave it empty'),
  /** Warnings that were shown before: sent again means to copy all the same. */
  seen: listOf(z.string()),
})

export const UndoCopyForm = z.object({
  copiedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/, 'Choose a copying of the list'),
})
