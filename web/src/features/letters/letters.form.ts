import { z } from 'zod'
import { day, text } from '#platform/http/fields.ts'

export const kinds = ['joined', 'left'] as const
export type Kind = (typeof kinds)[number]

export const SendLetterForm = z.object({
  pupilId: z.uuid(),
  kind: z.enum(kinds, 'Choose what the letter says'),
  addressee: text('Enter whom the letter is to', 300),
  body: text('Write the letter', 20_000).refine((body) => !/\{[^{}\n]{0,60}\}/.test(body), {
    message: 'A field in curly brackets is left in the letter: put the words there, or take it out',
  }),
  sentOn: day('Enter the day the letter goes out'),
  /** An address of the family, where it also goes by email. */
  email: z
    .string()
    .trim()
    .nullish()
    .transform((typed) => typed || null),
})
