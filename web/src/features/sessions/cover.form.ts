import { z } from 'zod'
import { day } from '#platform/http/fields.ts'
import { cancelReasons } from './session-words.rules.ts'

const several = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((typed) => (typed === undefined || typed === '' ? [] : Array.isArray(typed) ? typed : [typed]), z.array(shape))

const item = z.string().regex(/^[0-9a-f-]{36} [0-9a-f-]{36} \d\d:\d\d$/, 'Choose sessions from the list')

export const GiveCoverForm = z.object({
  day: day('Enter the day'),
  items: several(item).refine((items) => items.length > 0, 'Tick at least one session'),
  standIn: z.uuid('Choose who stands in'),
})

export const UndoCoverForm = z.object({ coverId: z.uuid() })

/** Sessions of one day by name, or every session of some days: of all groups where none are named. */
export const CancelForm = z
  .object({
    from: day('Enter the first day'),
    to: day('Enter the last day'),
    reason: z.enum(cancelReasons, 'Choose why'),
    items: several(item).default([]),
    groups: several(z.uuid()).default([]),
    /** Ticked where sessions are chosen one by one: then none ticked means none, and not all. */
    byItem: z.string().optional(),
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'Enter the first day or a later one' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 62 * 86_400_000, {
    path: ['to'],
    message: 'Enter a span of two months at most',
  })
  .refine(({ byItem, items }) => !byItem || items.length > 0, { path: ['items'], message: 'Tick at least one session' })
