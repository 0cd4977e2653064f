import { z } from 'zod'
import { day } from '#platform/http/fields.ts'
import { awayReasons, cancelReasons } from './session-words.rules.ts'

const id = z.uuid('This record is not whole. Open the session again.')

export const SessionAt = z.object({
  groupId: id,
  day: day('This record has no day. Open the session again.'),
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter the time it began, such as 10:20'),
})

const Mark = z.object({
  pupilId: id,
  here: z.boolean(),
  reason: z.enum(awayReasons, 'Choose why').nullish().default(null),
  /** Left out: what an earlier record of the session says of this pupil stays. */
  note: z.string().trim().max(2000, 'Use 2000 characters or fewer in a note').nullish(),
})

/** One record of one session. It is made in the browser, also without a connection, and bears an id of its own from then on. */
export const RecordForm = SessionAt.extend({
  entryId: id,
  happened: z.enum(['held', 'cut-short', 'cancelled'], 'Say whether it happened'),
  minutes: z
    .number('Enter how many minutes it took')
    .int('Enter whole minutes')
    .min(0, 'Enter how many minutes it took')
    .max(600, 'Enter 600 minutes or fewer'),
  reason: z.enum(cancelReasons, 'Choose why it did not happen').nullish().default(null),
  rating: z.number().int().min(1).max(5).nullish().default(null),
  marks: z
    .array(Mark)
    .max(200)
    .refine((marks) => new Set(marks.map(({ pupilId }) => pupilId)).size === marks.length, 'A pupil stands in this record twice'),
  replaces: z.array(id).max(50).default([]),
  madeAt: z.iso.datetime('This record has no time. Open the session again.'),
})
  .refine((typed) => typed.happened === 'cancelled' || typed.minutes > 0, {
    path: ['minutes'],
    message: 'Enter how many minutes it took, or say that it did not happen',
  })
  .refine((typed) => typed.happened !== 'cancelled' || (typed.minutes === 0 && typed.reason !== null), {
    path: ['reason'],
    message: 'Choose why it did not happen',
  })

export type RecordSent = z.input<typeof RecordForm>

/** One of several records of a session that say different things. */
export const ChooseForm = SessionAt.extend({ entryId: id, chosen: id })

/** A batch of a phone: what it holds, and what its own clock says now. */
export const BatchForm = z.object({
  staffId: id,
  phoneNow: z.number(),
  records: z.array(z.unknown()).min(1).max(50),
})
