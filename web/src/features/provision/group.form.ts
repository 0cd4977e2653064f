import { z } from 'zod'
import { day, dayOrNone, text, textOrNone } from '#platform/http/fields.ts'
import { listOf, poundsOrNone, wholeOrNone } from './library.form.ts'
import { funds, weeks } from './provision-words.rules.ts'
import { adultFields, scheduleFields } from './schedule.form.ts'

const group = { groupId: z.uuid(), version: z.coerce.number().int() }
const fromOn = day('Enter the day it changes')
const seen = listOf(z.string())

export const ScheduleChangeForm = z.object({ ...group, fromOn, seen, ...scheduleFields })
export const AdultsChangeForm = z.object({ ...group, adultsFrom: fromOn, seen, ...adultFields })
export const JoinForm = z.object({
  ...group,
  seen,
  pupils: listOf(z.uuid()).refine((found) => found.length > 0 && found.length <= 60, 'Choose at least one pupil, and at most 60'),
  joinsOn: day('Enter their first day'),
  joinsWeek: z.enum(weeks).default('every'),
})
export const LeaveForm = z.object({
  ...group,
  placeId: z.uuid(),
  endsOn: dayOrNone('Enter the last day'),
  endReason: textOrNone(300),
})
export const PlaceWeekForm = z.object({ ...group, placeId: z.uuid(), week: z.enum(weeks, 'Choose the weeks'), fromOn })
export const OnePlaceForm = z.object({ ...group, placeId: z.uuid() })
export const itemKinds = ['resource', 'licence', 'outside', 'other'] as const
export const itemKindWords: Readonly<Record<(typeof itemKinds)[number], string>> = {
  resource: 'Resources',
  licence: 'A licence',
  outside: 'Somebody from outside, once',
  other: 'Something else',
}
export const ItemForm = z.object({
  ...group,
  itemKind: z.enum(itemKinds, 'Choose what it is'),
  says: text('Enter what was bought', 200),
  pounds: poundsOrNone().refine((typed) => typed !== null, 'Enter what it cost, such as 12.50'),
  boughtOn: day('Enter the day it was bought'),
})
export const OneItemForm = z.object({ ...group, itemId: z.uuid() })
export const DetailsForm = z.object({
  ...group,
  name: text('Enter a name for the group', 80),
  reviewOn: dayOrNone('Enter the day it is reviewed, or leave it empty'),
  size: wholeOrNone(1, 60, 'the size of the group'),
  room: textOrNone(80),
  fundedFrom: z.enum(funds, 'Choose what pays for it'),
  meantFor: textOrNone(300),
  solely: z.literal('yes').optional(),
})
export const EndGroupForm = z.object({ ...group, endsOn: dayOrNone('Enter the last day') })
export const OneGroupForm = z.object(group)

export const groupFieldWords: Readonly<Record<string, string>> = {
  name: 'Name',
  schedule: 'When',
  adults: 'Given by',
  pupils: 'Pupils',
  reviewOn: 'Reviewed on',
  endsOn: 'Last day',
}
