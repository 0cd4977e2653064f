import { z } from 'zod'
import { schoolPhases, schoolTypes } from '#platform/work/school-kinds.ts'

const day = z.iso.date('Enter the date as day, month and year')
/** Left empty means not known. */
const optional = <T extends z.ZodType>(shape: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), shape.nullable())
const oldest = 25
const ageWords = `Enter a whole number of years from 0 to ${oldest}, or leave it empty`
const age = optional(z.coerce.number(ageWords).int(ageWords).min(0, ageWords).max(oldest, ageWords))
const short = (says: string) => z.string(says).trim().min(1, says).max(120, 'Use at most 120 characters')
/** What stood on the page when it was opened: ids, joined. */
const seen = z.string('Open the form again').max(4000, 'Open the form again')

export const FactsForm = z.object({
  type: z.enum(schoolTypes, 'Choose the type of school'),
  phase: z.enum(schoolPhases, 'Choose the phase'),
  ageFrom: age,
  ageTo: age,
  /** Something changed on a day, or what was recorded was wrong. */
  how: z.enum(['changed', 'corrected'], 'Choose whether the school changed or the record was wrong'),
  startsOn: optional(day),
  seen,
})
export type FactsForm = z.infer<typeof FactsForm>

// A row is left empty or filled in: calendar.rules says what is wrong with it, field by field.
const typed = z.string().trim().max(120, 'Use at most 120 characters').default('')
const row = { id: typed, startsOn: typed, endsOn: typed }
const TermRow = z.object({ ...row, name: typed })
const ClosureRow = z.object({ ...row, kind: typed, name: typed })
export type TermRow = z.infer<typeof TermRow>
export type ClosureRow = z.infer<typeof ClosureRow>

export const CalendarForm = z.object({
  year: z.coerce.number('Choose the school year').int('Choose the school year').min(2000, 'Choose the school year').max(2100),
  seen,
  terms: z.array(TermRow).max(20, 'Enter at most 20 terms'),
  closures: z.array(ClosureRow).max(60, 'Enter at most 60 closures'),
})
export type CalendarForm = z.infer<typeof CalendarForm>

const AuthorityRow = z.object({ id: typed, number: typed, name: typed })
export type AuthorityRow = z.infer<typeof AuthorityRow>
/** The first is the authority the school is in. */
export const AuthoritiesForm = z.object({
  seen,
  authorities: z.array(AuthorityRow).min(1, 'Enter the authority the school is in').max(60, 'Enter at most 60 authorities'),
})
export type AuthoritiesForm = z.infer<typeof AuthoritiesForm>

export const LinkGovernorForm = z.object({
  name: short('Enter the name of the link governor'),
  startsOn: optional(day),
  endedOn: optional(day),
  seen,
})
export type LinkGovernorForm = z.infer<typeof LinkGovernorForm>
