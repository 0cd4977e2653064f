import { z } from 'zod'
import { day, numberOrNone, text, textOrNone } from '#platform/http/fields.ts'
import { columnKinds } from './drop.rules.ts'
import { gradesIn } from './scale.rules.ts'

export const ScaleForm = z.object({
  grades: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((typed) => (Array.isArray(typed) ? typed : gradesIn(typed ?? '')))
    .refine((grades) => grades.length !== 1, 'Enter at least two grades, lowest first, or leave it empty for numbers')
    .refine((grades) => grades.length <= 100 && grades.every((one) => one.length <= 20), 'Enter up to 100 short grades'),
  expectedAYear: numberOrNone('Enter a number, such as 3 or 0.5').refine(
    (value) => value !== null && value > 0,
    'Enter how far a pupil is expected to come in a year: a number above nought',
  ),
})

export const DropForm = z.object({
  name: text('Enter a name, such as Autumn 2026', 80),
  takenOn: day('Enter the day these were judged or measured'),
})

export const KeepForm = z.object({
  dropId: z.uuid(),
  columns: z.record(z.string(), z.enum(columnKinds)),
})

export const OneDropForm = z.object({ dropId: z.uuid() })

const months = (years: number | null, more: number | null): number | null =>
  years === null && more === null ? null : (years ?? 0) * 12 + (more ?? 0)

export const ScreenerForm = z
  .object({
    pupilId: z.uuid(),
    tool: text('Enter the name of the test', 120),
    takenOn: day('Enter the day it was taken'),
    standardScore: numberOrNone('Enter a whole number from 40 to 160').refine(
      (score) => score === null || (Number.isInteger(score) && score >= 40 && score <= 160),
      'Enter a whole number from 40 to 160',
    ),
    ageYears: numberOrNone('Enter whole years').refine(
      (years) => years === null || (Number.isInteger(years) && years >= 1 && years <= 24),
      'Enter whole years, from 1 to 24',
    ),
    ageMonths: numberOrNone('Enter months from 0 to 11').refine(
      (more) => more === null || (Number.isInteger(more) && more >= 0 && more <= 11),
      'Enter months from 0 to 11',
    ),
    note: textOrNone(500),
  })
  .refine((typed) => typed.standardScore !== null || typed.ageYears !== null, {
    path: ['standardScore'],
    message: 'Enter the standardised score, the age equivalent, or both',
  })

export const ageOf = ({ ageYears, ageMonths }: z.infer<typeof ScreenerForm>): number | null => months(ageYears, ageMonths)

export const WithdrawScreenerForm = z.object({ pupilId: z.uuid(), screenerId: z.uuid() })
