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
const optional = <T extends z.ZodType>(shape: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), shape.nullable())

export const EvidenceForm = z.object({
  kind: z.enum(evidenceKinds, 'Choose the document'),
  happenedOn: day('Enter the date it was published'),
  owner: z.string().min(1, 'Enter who looks after it').max(120, 'Use at most 120 characters'),
  link: optional(z.url({ protocol: /^https?$/, error: 'Enter an address that begins with https://, or leave this empty' })),
  note: optional(z.string().max(2000, 'Use at most 2,000 characters')),
})

export const SencoForm = z.object({
  name: z.string().min(1, 'Enter the name of the SENCO').max(120, 'Use at most 120 characters'),
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
})
