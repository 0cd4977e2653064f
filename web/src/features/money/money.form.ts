import { z } from 'zod'
import { day, textOrNone } from '#platform/http/fields.ts'
import { penceTyped, percentTyped, poundsWords } from './pounds.rules.ts'

/** Typed as pounds; read again by the command, as the pence they became. */
const pounds = (says: string, most: number, least = 1) =>
  z
    .union([z.string(), z.number()], says)
    .transform((typed) => (typeof typed === 'number' ? typed : penceTyped(typed)))
    .refine((pence): pence is number => pence !== null && Number.isInteger(pence), { error: says, abort: true })
    .refine((pence) => pence >= least && pence <= most, `Enter from ${poundsWords(least)} to ${poundsWords(most)}`)

const percent = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((typed) => (typeof typed === 'number' ? typed : percentTyped(typed || '0')))
  .refine(
    (hundredths): hundredths is number => hundredths !== null && hundredths >= 0 && hundredths <= 20_000,
    'Enter the on-costs in percent, from 0 to 200, such as 25.5',
  )

const weeks = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((typed) => (typed === null || typed === undefined || typed === '' ? 38 : Number(typed)))
  .refine((n) => Number.isInteger(n) && n >= 1 && n <= 53, 'Enter the weeks of the year it was quoted for, from 1 to 53')

/** One that is typed, or several that are added together. */
export const RolesForm = z.object({
  names: z
    .union([z.string(), z.array(z.string())], 'Enter what the role is called')
    .transform((names) => [names].flat().map((name) => name.trim()))
    .refine((names) => names.length > 0 && names.every((name) => name !== ''), 'Enter what the role is called')
    .refine((names) => names.length <= 30 && names.every((name) => name.length <= 80), 'Use 80 characters or fewer'),
})

export const RoleUseForm = z.object({ roleId: z.uuid(), inUse: z.enum(['yes', 'no']) })

const rate = {
  startsOn: day('Enter the day from which it is paid'),
  per: z.enum(['hour', 'weekly-hour'], 'Choose how it is quoted'),
  pence: pounds('Enter pounds and pence, such as 16.42', 100_000_000),
  baseWeeks: weeks,
  onCost: percent,
}

/** More than this is a slip of the finger; below it every sum of a session is exact. */
const notTooMuch = ({ per, pence }: { per: 'hour' | 'weekly-hour'; pence: number }) =>
  pence <= (per === 'hour' ? 100_000 : 2_000_000)
const tooMuch = { path: ['pence'], message: 'Enter at most £1,000 for an hour, or £20,000 for a weekly hour through a year' }

export const RateForm = z.object({ roleId: z.uuid('Choose the role'), ...rate }).refine(notTooMuch, tooMuch)
export const CorrectRateForm = z.object({ rateId: z.uuid(), ...rate }).refine(notTooMuch, tooMuch)
export const WithdrawRateForm = z.object({ rateId: z.uuid() })

const span = { startsOn: day('Enter the first day'), endsOn: day('Enter the last day') }
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const order = { path: ['endsOn'], message: 'Enter the first day or a later one' }

const budget = { ...span, pence: pounds('Enter the budget in pounds', 10_000_000_000, 0), note: textOrNone(500) }
export const BudgetForm = z.object(budget).refine(inOrder, order)
export const CorrectBudgetForm = z.object({ budgetId: z.uuid(), ...budget }).refine(inOrder, order)
export const WithdrawBudgetForm = z.object({ budgetId: z.uuid() })

const received = {
  pupilId: z.uuid(),
  ...span,
  pence: pounds('Enter what is paid over these days, in pounds', 100_000_000),
  band: textOrNone(100),
}
export const ReceivedForm = z.object(received).refine(inOrder, order)
export const CorrectReceivedForm = z.object({ ...received, topUpId: z.uuid() }).refine(inOrder, order)
export const WithdrawReceivedForm = z.object({ pupilId: z.uuid(), topUpId: z.uuid() })

export const RequestForm = z
  .object({ pupilId: z.uuid(), from: day('Enter the first day'), to: day('Enter the last day') })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Enter the first day or a later one' })
  .refine(({ from }) => from >= '2014-09-01', { path: ['from'], message: 'Enter a day from 1 September 2014 on' })
  .refine(({ from, to }) => to < `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`, {
    path: ['to'],
    message: 'Enter a day within a year of the first: a request is for one year at the most',
  })

export type Budget = z.output<typeof BudgetForm>
