import { z } from 'zod'
import { day, dayOrNone, text, textOrNone } from '#platform/http/fields.ts'

export const meetingKinds = ['planning', 'review', 'parents-evening', 'other'] as const
export type MeetingKind = (typeof meetingKinds)[number]
export const personRoles = ['pupil', 'parent', 'staff', 'professional'] as const
export type PersonRole = (typeof personRoles)[number]

const of = { pupilId: z.uuid(), meetingId: z.uuid() }
const version = z.coerce.number('Open the page again').int().min(1)

export const clockTime = z
  .string()
  .nullish()
  .transform((typed) => typed || null)
  .refine((typed) => typed === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(typed), 'Enter the time as 15:30')

export const ScheduleForm = z.object({
  pupilId: z.uuid(),
  kind: z.enum(meetingKinds, 'Choose what the meeting is for'),
  heldOn: day('Enter the day of the meeting'),
  startsAt: clockTime,
  minutesLong: z.coerce
    .number('Enter how many minutes it lasts')
    .int()
    .min(5, 'At least 5 minutes')
    .max(600, 'At most 600 minutes')
    .default(30),
  place: textOrNone(300),
})

export const AgendaForm = z.object({ ...of, version, agenda: textOrNone(20_000) })

export const CancelForm = z.object({ ...of, version })

const email = z
  .string()
  .trim()
  .nullish()
  .transform((typed) => typed || null)
  .refine((typed) => typed === null || z.email().safeParse(typed).success, 'Enter an email address such as name@example.org')

export const AddPersonForm = z.object({
  ...of,
  role: z.enum(personRoles, 'Choose who this is'),
  name: text('Enter the name', 200),
  email,
})

export const PersonForm = z.object({ ...of, personId: z.uuid() })
/** Where this system is reached comes from the server, never from the form. */
export const InviteForm = PersonForm.extend({ byEmail: z.literal('yes').optional(), origin: z.url() })

export const MinutesForm = z.looseObject({ ...of, version, minutes: textOrNone(200_000) })
export type MinutesForm = z.infer<typeof MinutesForm>

export const HoldForm = MinutesForm.extend({ heldOn: day('Enter the day it was held') })

export const ActionForm = z.object({
  ...of,
  says: text('Enter what is to be done', 2000),
  owner: text('Enter who does it', 200),
  dueOn: dayOrNone('Enter by when, as a date'),
})
export const ActionDoneForm = z.object({ ...of, actionId: z.uuid() })

export const ShareForm = z.object({
  ...of,
  version,
  sharedOn: day('Enter the day it was shared'),
  sharedHow: text('Enter how: on paper, by email, in person', 200),
})

/** What somebody said by word of mouth, written down by staff. */
export const SaidForm = z.object({ ...of, personId: z.uuid(), said: text('Enter what they said', 6000) })

export const EveningForm = z.object({
  pupils: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid())], 'Choose at least one pupil')
    .transform((all) => [...new Set(all)])
    .refine((all) => all.length > 0, 'Choose at least one pupil')
    .refine((all) => all.length <= 120, 'Choose at most 120 pupils for one evening'),
  heldOn: day('Enter the day of the evening'),
  startsAt: z
    .string({ error: 'Enter when it begins, as 16:00' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter when it begins, as 16:00'),
  minutesLong: z.coerce
    .number('Enter how many minutes each lasts')
    .int()
    .min(5, 'At least 5 minutes')
    .max(120, 'At most 120 minutes'),
  place: textOrNone(300),
})
