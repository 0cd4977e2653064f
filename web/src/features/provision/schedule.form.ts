import { z } from 'zod'
import { textOrNone } from '#platform/http/fields.ts'
import { listOf, poundsOrNone, wholeOrNone } from './library.form.ts'
import { weeks } from './provision-words.rules.ts'

const clock = (typed: string): string => {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim())
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2]}` : typed.trim()
}

/** A time of day that may be left empty, as HH:MM. */
export const timeOrNone = z
  .string()
  .nullish()
  .transform((typed) => (typed?.trim() ? clock(typed) : null))
  .refine((typed) => typed === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(typed), 'Enter a time, such as 10:20')

const week = z
  .union([z.enum(weeks), z.literal('')])
  .nullish()
  .transform((one) => one || 'every')
const weekday = listOf(z.coerce.number().int().min(1).max(7))
const minutes = wholeOrNone(1, 600, 'the minutes of a session')

/** Days at one time, and up to two further times of their own. */
export const scheduleFields = {
  days: weekday,
  at: timeOrNone,
  minutes,
  week,
  days2: weekday,
  at2: timeOrNone,
  minutes2: minutes,
  week2: week,
  days3: weekday,
  at3: timeOrNone,
  minutes3: minutes,
  week3: week,
}

const id = z
  .union([z.uuid(), z.literal('')])
  .nullish()
  .transform((one) => one || null)
const share = wholeOrNone(1, 100, 'the share')

/** Up to three adults: of the staff in a role, or somebody from outside at a fee. */
export const adultFields = {
  staff1: id,
  outside1: textOrNone(120),
  role1: id,
  fee1: poundsOrNone(),
  share1: share,
  staff2: id,
  outside2: textOrNone(120),
  role2: id,
  fee2: poundsOrNone(),
  share2: share,
  staff3: id,
  outside3: textOrNone(120),
  role3: id,
  fee3: poundsOrNone(),
  share3: share,
}

const schedule = z.object(scheduleFields)
const adults = z.object(adultFields)
export type ScheduleGiven = z.infer<typeof schedule>
export type AdultsGiven = z.infer<typeof adults>
