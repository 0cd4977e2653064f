import { z } from 'zod'

export const evidenceKinds = [
  'sen-information-report',
  'equality-information',
  'equality-objectives',
  'accessibility-plan',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const evidenceWords: Record<EvidenceKind, string> = {
  'sen-information-report': 'SEN information report',
  'equality-information': 'Equality information',
  'equality-objectives': 'Equality objectives',
  'accessibility-plan': 'Accessibility plan',
}

const day = (says: string) => z.iso.date(says)
/** Left empty means not known. */
const optional = <T extends z.ZodType>(shape: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), shape.nullable())

export const EvidenceForm = z.object({
  kind: z.enum(evidenceKinds, 'Choose the document'),
  happenedOn: day('Enter the date it was published'),
  owner: z.string('Enter who looks after it').trim().min(1, 'Enter who looks after it').max(120, 'Use at most 120 characters'),
  link: optional(
    z
      .url({ protocol: /^https?$/, error: 'Enter an address that begins with https://, or leave this empty' })
      .max(500, 'Use at most 500 characters'),
  ),
  note: optional(z.string().trim().max(2000, 'Use at most 2,000 characters')),
  /** The entry this one puts right, which is kept in the history. */
  replaces: optional(z.uuid('Open the form again from the list')),
})
export type EvidenceForm = z.infer<typeof EvidenceForm>

export const WithdrawEvidence = z.object({ kind: z.enum(evidenceKinds), entry: z.uuid('Open the form again from the list') })

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
