import { z } from 'zod'

const day = (says: string) => z.iso.date(says)
/** Left empty means not known. */
const optional = <T extends z.ZodType>(shape: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), shape.nullable())

export const SencoForm = z.object({
  name: z
    .string('Enter the name of the SENCO')
    .trim()
    .min(1, 'Enter the name of the SENCO')
    .max(120, 'Use at most 120 characters'),
  becameSencoOn: optional(day('Enter the date as day, month and year')),
  priorServiceMonths: optional(
    z.coerce
      .number('Enter a number of months, such as 0')
      .int('Enter whole months')
      .min(0, 'Enter 0 or more')
      .max(600, 'Enter at most 600'),
  ),
  award: optional(z.enum(['NASENCO', 'NPQ'], 'Choose the qualification')),
  courseStartedOn: optional(day('Enter the date as day, month and year')),
  completedOn: optional(day('Enter the date as day, month and year')),
  /** The entry that was on the page when it was opened. */
  replaces: optional(z.uuid('Open the form again')),
})
export type SencoForm = z.infer<typeof SencoForm>
