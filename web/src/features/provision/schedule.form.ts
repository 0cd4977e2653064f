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

/**
 * The rows of a schedule, by the ends of their names: the fields of the first time are called `days`, those of the second `days2`.
 * Each day of two weeks may have two times of its own; what differs only by its day is one row.
 */
export const timeEnds = [
  '',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
] as const
type TimeEnd = (typeof timeEnds)[number]

type Each<Name extends string, Field> = { [At in `${Name}${TimeEnd}`]: Field }
type ScheduleShape = Each<'days', typeof weekday> &
  Each<'at', typeof timeOrNone> &
  Each<'minutes', typeof minutes> &
  Each<'week', typeof week>

/** Days at one time, and further times of their own. */
export const scheduleFields = Object.fromEntries(
  timeEnds.flatMap((n) => [
    [`days${n}`, weekday],
    [`at${n}`, timeOrNone],
    [`minutes${n}`, minutes],
    [`week${n}`, week],
  ]),
) as ScheduleShape

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
