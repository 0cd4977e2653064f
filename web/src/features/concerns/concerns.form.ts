import { z } from 'zod'
import { dayOrNone, text, textOrNone } from '#platform/http/fields.ts'

/** The four broad areas of need (Code of Practice 6.28-6.35), and the honest answer of somebody who cannot tell. */
export const areas = ['CI', 'CL', 'SEMH', 'SP', 'unsure'] as const
export type Area = (typeof areas)[number]

export const sources = ['staff', 'parent', 'pupil'] as const
export type Source = (typeof sources)[number]

export const decisions = ['watch', 'ask-teachers', 'assess', 'specialist', 'sen-support', 'no-action'] as const
export type Decision = (typeof decisions)[number]

export const RaiseConcernForm = z.object({
  pupilId: z.uuid(),
  area: z.enum(areas, 'Choose what it is mostly about, or “Not sure yet”'),
  source: z.enum(sources, 'Choose whose concern it is').default('staff'),
  seen: text('Enter what you have seen, in a sentence or two', 4000),
  tried: textOrNone(4000),
})

export const WithdrawForm = z.object({
  pupilId: z.uuid(),
  concernId: z.uuid(),
  why: text('Enter why it is taken out', 500),
})

export const AddFilesForm = z.object({ pupilId: z.uuid(), concernId: z.uuid() })

/** A file that stands beside a concern is taken out, because. */
export const RemoveFileForm = z.object({
  pupilId: z.uuid(),
  concernId: z.uuid(),
  fileId: z.uuid(),
  because: text('Enter why it is taken out', 500),
})

export const DecideForm = z.object({
  pupilId: z.uuid(),
  concernId: z.uuid(),
  /** The newest decision when the form was opened, '' for none: two people may not decide at once. */
  seen: z.string().default(''),
  decision: z.enum(decisions, 'Choose what happens next'),
  reason: text('Enter the reason, in a sentence or two'),
  lookAgainOn: dayOrNone('Enter the day to look again, or leave it empty'),
})

export const AnswerForm = z.object({
  pupilId: z.uuid(),
  observationId: z.uuid(),
  says: text('Enter what you see in your lessons; “nothing of this” is an answer too', 4000),
})

export type DecideForm = z.infer<typeof DecideForm>
