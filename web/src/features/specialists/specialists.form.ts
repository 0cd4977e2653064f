import { z } from 'zod'
import { day, text, textOrNone } from '#platform/http/fields.ts'
import { linesOf, services } from './services.rules.ts'

const referral = { pupilId: z.uuid(), referralId: z.uuid() }

export const ReferForm = z.object({
  pupilId: z.uuid(),
  service: z.enum(services, 'Choose the service'),
  toWhom: text('Enter who is asked', 200),
  why: text('Enter what they are asked, and why', 6000),
  parentsSaid: text('Enter what was talked about with the parents, and what they said', 6000),
  parentsOn: day('Enter the day you talked with the parents'),
  sentOn: day('Enter the day of the referral'),
  leadProfessional: textOrNone(200),
})

export const AdviceForm = z.object({
  ...referral,
  receivedOn: day('Enter the day the advice came'),
  byWhom: text('Enter who wrote it', 200),
  summary: text('Enter what it says, in a few sentences', 6000),
  /** Typed as lines; read again by the command, as the list they became. */
  recommendations: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((typed) => (Array.isArray(typed) ? typed : linesOf(typed ?? '')))
    .refine((lines) => lines.length <= 60, 'Enter at most 60 recommendations')
    .refine((lines) => lines.every((line) => line.length <= 1000), 'Use 1,000 characters or fewer in a line'),
})

export const DecideForm = z.object({
  pupilId: z.uuid(),
  recommendationId: z.uuid(),
  decision: z.enum(['followed', 'declined'], 'Choose whether it is followed'),
  because: text('Enter who does it, or why not', 2000),
})

export const EndForm = z.object({
  ...referral,
  endedOn: day('Enter the day it ended'),
  because: text('Enter why it ended', 2000),
})
