import { z } from 'zod'
import { day, dayOrNone, text, textOrNone } from '#platform/http/fields.ts'
import { form8s, profileKinds } from './kinds.rules.ts'

const kind = z.enum(profileKinds, 'There is no such kind of plan')
const version = z.coerce.number('Open the page again').int().min(1)

export const BeginForm = z.object({ pupilId: z.uuid(), kind })

/** The sections come beside these fields, each as `section-ID`. */
export const WriteForm = z.looseObject({ pupilId: z.uuid(), kind, version })

export const SignForm = z.object({
  pupilId: z.uuid(),
  kind,
  version,
  signedOn: day('Enter the day it was signed'),
  signedBy: text('Enter who signs it for the school', 200),
  agreedWith: textOrNone(400),
  reviewOn: dayOrNone('Enter the day of the next review'),
})

export const ReadForm = z.object({ pupilId: z.uuid(), kind })

export const ArrangementForm = z.object({
  pupilId: z.uuid(),
  says: text('Enter the arrangement, such as 25% extra time', 500),
  evidence: textOrNone(2000),
  form8: z.enum(form8s, 'Choose how far the form is'),
  approvedOn: dayOrNone('Enter the day of approval'),
  expiresOn: dayOrNone('Enter the last day of the approval'),
})

export const SeriesForm = z.object({
  name: text('Enter the name of the series', 120),
  applyBy: day('Enter the day to apply by'),
})

export const WithdrawSeriesForm = z.object({ seriesId: z.uuid() })

export const WithdrawArrangementForm = z.object({ pupilId: z.uuid(), arrangementId: z.uuid() })

/** A name and a place for each section come beside the kind, as `title-ID`, `place-ID` and `shown-ID`. */
export const SectionsForm = z.looseObject({ kind: z.enum(profileKinds, 'Choose the kind of plan') })
