import { catalogue } from '@waymark/duties'
import { z } from 'zod'

const ids: ReadonlySet<string> = new Set(catalogue.map((duty) => duty.id))
const duty = z.string('Choose the duty').refine((id) => ids.has(id), 'Choose the duty from the list')

/** Left empty means not known. */
const optional = <T extends z.ZodType>(shape: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), shape.nullable())

export const EvidenceForm = z
  .object({
    duty,
    what: z.string('Enter what shows it').trim().min(1, 'Enter what shows it').max(200, 'Use at most 200 characters'),
    happenedOn: z.iso.date('Enter the date as day, month and year'),
    owner: z.string('Enter who looks after it').trim().min(1, 'Enter who looks after it').max(120, 'Use at most 120 characters'),
    lookAgainOn: optional(z.iso.date('Enter the date as day, month and year, or leave it empty')),
    link: optional(
      z
        .url({ protocol: /^https?$/, error: 'Enter an address that begins with https://, or leave this empty' })
        .max(500, 'Use at most 500 characters'),
    ),
    note: optional(z.string().trim().max(2000, 'Use at most 2,000 characters')),
    /** The entry this one puts right, which is kept in the history. */
    replaces: optional(z.uuid('Open the form again from the list')),
  })
  .refine((given) => given.lookAgainOn === null || given.lookAgainOn > given.happenedOn, {
    path: ['lookAgainOn'],
    message: 'Enter a day after the day it was done',
  })
export type EvidenceForm = z.infer<typeof EvidenceForm>

export const WithdrawEvidence = z.object({ duty, entry: z.uuid('Open the form again from the list') })
