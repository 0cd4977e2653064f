import { z } from 'zod'
import { countsFroms, keptKinds } from '#platform/files/retention.rules.ts'
import { day, text } from '#platform/http/fields.ts'

export const RuleForm = z.object({
  kind: z.enum(keptKinds, 'Choose the kind of file'),
  years: z
    .union([z.string(), z.number()], 'Enter the number of years')
    .transform((typed) => (String(typed).trim() === '' ? Number.NaN : Number(typed)))
    .refine((years) => Number.isInteger(years) && years >= 1 && years <= 100, 'Enter a whole number of years, from 1 to 100'),
  from: z.enum(countsFroms, 'Choose what the years are counted from'),
  because: text('Enter why the school keeps them for this long', 2000),
  /** The line that stood when the form was opened; empty for the default. */
  seen: z.union([z.literal(''), z.uuid()]).default(''),
})

export const grounds = ['claim', 'complaint', 'tribunal', 'inquiry', 'other'] as const
export type Ground = (typeof grounds)[number]

export const HoldForm = z.object({
  pupilId: z.uuid('Choose the pupil'),
  ground: z.enum(grounds, 'Choose what is open'),
  reason: text('Enter what is open, and where it can be looked up', 2000),
  startsOn: day('Enter the day the hold begins'),
})

export const EndHoldForm = z.object({
  pupilId: z.uuid(),
  holdId: z.uuid(),
  endedOn: day('Enter the day the hold ends'),
  because: text('Enter why nothing has to be held any more', 2000),
})

export const FindForm = z.object({ words: z.string().trim().max(200).default('') })

/** Files that were ticked: one, or several. */
const fileIds = z
  .union([z.array(z.uuid()), z.uuid().transform((one) => [one])], 'Tick at least one file')
  .transform((list) => [...new Set(list)])
  .refine((list) => list.length > 0, 'Tick at least one file')
  .refine((list) => list.length <= 200, 'Tick up to 200 files at a time')

export const ChooseForm = z.object({ fileIds })

export const DestroyForm = z.object({
  fileIds,
  checked: z.literal('yes', 'Tick that you have looked: once destroyed, a file cannot be had back'),
})
