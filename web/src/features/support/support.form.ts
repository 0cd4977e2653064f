import { z } from 'zod'
import { day, dayOrNone, numberOrNone, text, textOrNone } from '#platform/http/fields.ts'
import { closedWhys } from './standing.rules.ts'

export const areas = ['CI', 'CL', 'SEMH', 'SP'] as const
export type Area = (typeof areas)[number]
export const results = ['met', 'partly', 'not-met'] as const
export type Result = (typeof results)[number]
export const nexts = ['continue', 'change', 'stop'] as const
export type Next = (typeof nexts)[number]

const about = { pupilId: z.uuid(), cycleId: z.uuid() }
/** The version the person had before them: what somebody else saved since is not written over. */
const version = z.coerce.number('Open the page again').int().min(1)

export const StartForm = z.object({ pupilId: z.uuid() })

export const PlanForm = z.object({
  ...about,
  version,
  needs: textOrNone(6000),
  evidence: textOrNone(6000),
  familyView: textOrNone(6000),
  pupilView: textOrNone(6000),
  strategies: textOrNone(6000),
})
export type PlanForm = z.infer<typeof PlanForm>

export const OutcomeForm = z.object({
  ...about,
  /** '' for a new one. */
  outcomeId: z.union([z.literal(''), z.uuid()]).default(''),
  version: z.coerce.number('Open the page again').int().min(0).default(0),
  area: z.enum(areas, 'Choose the area of need'),
  says: text('Enter what the pupil will be able to do', 2000),
  baseline: textOrNone(1000),
  target: textOrNone(1000),
  dueOn: dayOrNone('Enter by when, as a date'),
  owner: textOrNone(200),
  provision: textOrNone(2000),
  counted: textOrNone(200),
  countedFrom: numberOrNone('Enter a number, such as 2'),
  countedTo: numberOrNone('Enter a number, such as 8'),
})
export type OutcomeForm = z.infer<typeof OutcomeForm>

export const WithdrawOutcomeForm = z.object({ ...about, outcomeId: z.uuid() })

/** An outcome that is kept for others to begin with. */
export const BankForm = z.object({ pupilId: z.uuid(), outcomeId: z.uuid() })
/** An outcome of the bank that another school shares, as it came. */
export const CarriedOutcome = z.object({
  area: z.enum(areas),
  says: text('The outcome has no words'),
  target: textOrNone(),
  provision: textOrNone(),
  counted: textOrNone(),
})
export const WithdrawBankedForm = z.object({ bankedId: z.uuid() })

export const AgreeForm = z.object({
  ...about,
  version,
  agreedOn: day('Enter the day the plan was agreed'),
  agreedWith: text('Enter who agreed it: the parents, the pupil, the teachers', 400),
  reviewOn: day('Enter the day of the review'),
})

/** A cycle that ends without a review. */
export const CloseForm = z.object({
  ...about,
  version,
  why: z.enum(closedWhys, 'Choose why it ends'),
  closedOn: day('Enter the day it ends'),
  because: text('Enter what happened, in a sentence or two', 2000),
})

/** On the day it was closed no reason is asked: it may have been a slip. */
export const ReopenForm = z.object({ ...about, version, because: textOrNone(2000) })

export const ProgressForm = z.object({
  pupilId: z.uuid(),
  outcomeId: z.uuid(),
  notedOn: day('Enter the day this was seen'),
  counted: numberOrNone('Enter a number'),
  says: text('Enter what you saw', 2000),
})

/** The results of the outcomes come beside these fields: see reviewed-outcomes.rules.ts. */
export const ReviewForm = z.looseObject({
  ...about,
  version,
  reviewedOn: day('Enter the day of the review'),
  familyView: textOrNone(6000),
  pupilView: textOrNone(6000),
  reviewNote: textOrNone(6000),
  startNext: z.literal('yes').optional(),
})
export type ReviewForm = z.infer<typeof ReviewForm>

/** What was found of one outcome; the form sends it as fields that end in the outcome's id. */
export const ReviewedOutcome = z.object({
  outcomeId: z.uuid(),
  result: z.enum(results, 'Choose how far it was reached'),
  note: textOrNone(2000),
  next: z.enum(nexts, 'Choose what happens with it next'),
})
export type ReviewedOutcome = z.infer<typeof ReviewedOutcome>

export const RollForwardForm = z.object({
  pupils: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid())], 'Choose at least one pupil')
    .transform((all) => [...new Set(all)])
    .refine((all) => all.length > 0, 'Choose at least one pupil')
    .refine((all) => all.length <= 1000, 'Choose at most 1,000 pupils at once'),
})

export const UndoRollForm = z.object({ rollId: z.uuid() })
