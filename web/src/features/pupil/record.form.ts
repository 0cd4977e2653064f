import { z } from 'zod'
import { day, dayOrNone, text, textOrNone } from '#platform/http/fields.ts'

/** The forms of a pupil's record. The browser's field names are these names; the messages say what to do. */
export const statuses = ['N', 'K', 'E', 'W'] as const
export type Status = (typeof statuses)[number]

const status = z.enum(statuses, 'Choose a status')
const pupilId = z.uuid()

export const ChangeStatusForm = z.object({
  pupilId,
  /** The latest status fact when the form was opened, '' for none: two people may not change it at once. */
  seen: z.string(),
  status,
  startsOn: day('Enter the date from which this is true'),
  reason: text('Enter the reason, in a sentence or two'),
  nextStep: textOrNone(),
  toldOn: dayOrNone('Enter the date the family was told, or leave it empty'),
  toldHow: textOrNone(200),
  toldWho: textOrNone(200),
})

export const CorrectStatusForm = z.object({
  pupilId,
  senStatusId: z.uuid(),
  status,
  startsOn: day('Enter the date from which this is true'),
  reason: text('Enter why the old entry was wrong'),
  nextStep: textOrNone(),
})

export const WithdrawFactForm = z.object({ pupilId, factId: z.uuid() })

const need = {
  type: z.string({ error: 'Choose a type of need' }).min(1, 'Choose a type of need'),
  rank: z.coerce.number('Choose whether this is the first, second or a later need').int().min(1).max(99),
  startsOn: dayOrNone('Enter the date this need was identified, or leave it empty'),
  note: textOrNone(500),
}

export const AddNeedForm = z.object({ pupilId, ...need })
export const CorrectNeedForm = z.object({
  pupilId,
  senNeedId: z.uuid(),
  ...need,
  endsOn: dayOrNone('Enter the date this need ended, or leave it empty'),
})
export const EndNeedForm = z.object({ pupilId, senNeedId: z.uuid(), endsOn: day('Enter the last day of this need') })

export const AddStrengthForm = z.object({ pupilId, says: text('Enter something this pupil is good at', 300) })

export const PlanDatesForm = z.object({
  pupilId,
  /** The plan record when the form was opened, '' for none. */
  seen: z.string(),
  madeOn: dayOrNone('Enter the date the plan was made'),
  lastReviewedOn: dayOrNone('Enter the date of the last review, or leave it empty'),
  ceasedOn: dayOrNone('Enter the date the plan ceased, or leave it empty'),
})

/** What the family was told of. Only that SEN Support began is what section 68 of the Children and Families Act 2014 asks. */
export const toldAbouts = ['joined', 'changed', 'left'] as const
export type ToldAbout = (typeof toldAbouts)[number]

export const FamilyToldForm = z.object({
  pupilId,
  about: z.enum(toldAbouts, 'Choose what the family was told').default('joined'),
  toldOn: day('Enter the date the family was told'),
  how: text('Enter how they were told, for example by letter', 200),
  who: textOrNone(200),
})

export const DetailsForm = z.object({
  pupilId,
  version: z.coerce.number().int(),
  keyWorkerId: z
    .union([z.uuid(), z.literal('')], 'Choose a key worker from the list')
    .nullish()
    .transform((id) => id || null),
  preferredForename: textOrNone(100),
  preferredSurname: textOrNone(100),
  registrationGroup: textOrNone(40),
})
