import { z } from 'zod'
import { day, dayOrNone, numberOrNone, textOrNone } from '#platform/http/fields.ts'
import { decisions } from './scale.rules.ts'

const choice = z
  .enum(['', 'cannot', '1', '2', '3', '4', '5'], 'Choose how it went')
  .nullish()
  .transform((typed) => typed ?? '')

/** What is said of each pupil comes beside these fields: see reviewed-rows.rules.ts. */
export const SaveReviewForm = z.looseObject({
  groupId: z.uuid(),
  /** The round that the person saw as the latest; empty for none. */
  seen: z.union([z.uuid(), z.literal('')]).nullish(),
  /** The last that an adult of the group had filled in by then; empty for none. */
  seenFilled: z.union([z.uuid(), z.literal('')]).nullish(),
  /** The round that is put right; empty for a new one. */
  corrects: z.union([z.uuid(), z.literal('')]).nullish(),
  reviewedOn: day('Enter the day of the review'),
  nextReviewOn: dayOrNone('Enter the day of the next review, or leave it empty'),
  /** Those still open: left out, as expected and continuing, or as chosen beside. */
  all: z.enum(['', 'as-expected', 'chosen']).nullish(),
  allWent: choice,
  allDecision: z.enum(decisions).nullish(),
  allReason: textOrNone(1000),
})
export type SaveReviewForm = z.infer<typeof SaveReviewForm>

/** What an adult of a group says before its review. Nothing in it decides: a decision that is sent along is not read. */
export const FillInForm = z
  .looseObject({
    groupId: z.uuid(),
    /** The latest review and the latest filling in that the person saw; empty for none. */
    seen: z.union([z.uuid(), z.literal('')]).nullish(),
    seenFilled: z.union([z.uuid(), z.literal('')]).nullish(),
    all: z.enum(['', 'as-expected']).nullish(),
  })
  .transform((typed) => ({
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('decision-'))),
    groupId: typed.groupId,
    seen: typed.seen ?? '',
    seenFilled: typed.seenFilled ?? '',
    all: typed.all ?? '',
  }))

/** What is typed in the row of one pupil; its fields end in the id of the place. */
export const ReviewedRow = z.object({
  entry: numberOrNone('Enter where they began as a number, such as 71'),
  exit: numberOrNone('Enter where they are now as a number, such as 88'),
  went: choice,
  decision: z.enum(decisions, 'Choose continue, change or stop').nullish(),
  reason: textOrNone(1000),
})

export const UndoReviewForm = z.object({ groupId: z.uuid(), roundId: z.uuid() })
