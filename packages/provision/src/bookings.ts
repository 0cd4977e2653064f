import type { SchoolDay } from './calendar.ts'
import type { TimetabledGroup } from './clash-facts.ts'
import { within } from './days.ts'
import { plannedSessions } from './schedule.ts'

/** A time of day that somebody is asked for: minutes since midnight, and the percent of a person. */
export interface Booking {
  groupId: string
  starts: number
  ends: number
  share: number
}

/** What is asked of each person on one day, by their id. */
export type Bookings = ReadonlyMap<string, readonly Booking[]>

export interface BookedDay {
  day: SchoolDay
  pupils: Bookings
  staff: Bookings
}

export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

interface Making {
  pupils: Map<string, Booking[]>
  staff: Map<string, Booking[]>
}

const add = (to: Map<string, Booking[]>, who: string, booking: Booking): void => {
  const there = to.get(who)
  if (there) there.push(booking)
  else to.set(who, [booking])
}

/** Each person's times on each of the days that has any, as the schedules of the groups have them. */
export function bookedDays(groups: readonly TimetabledGroup[], days: readonly SchoolDay[]): BookedDay[] {
  const made = new Map<string, Making>(days.map(({ day }) => [day, { pupils: new Map(), staff: new Map() }]))
  for (const group of groups)
    for (const { day, startsAt, minutes, pupils } of plannedSessions(group, days)) {
      const on = made.get(day)
      if (!on) continue
      const starts = minuteOf(startsAt)
      const booking = { groupId: group.groupId, starts, ends: starts + minutes, share: 100 }
      for (const pupilId of pupils) add(on.pupils, pupilId, booking)
      for (const [staffId, share] of staffOn(group, day)) add(on.staff, staffId, { ...booking, share })
    }
  return days.flatMap((day) => {
    const on = made.get(day.day)
    return on ? [{ day, ...on }] : []
  })
}

/** Who is asked for by a group on a day: one person with two parts of a session has their sum. */
function staffOn({ adults }: TimetabledGroup, day: string): Map<string, number> {
  const shares = new Map<string, number>()
  for (const adult of adults)
    if (adult.staffId !== null && within(day, adult)) shares.set(adult.staffId, (shares.get(adult.staffId) ?? 0) + adult.share)
  return shares
}
