import { type BookedDay, type Booking, type Bookings, bookedDays, timeOf } from './bookings.ts'
import type { Clash, ClashFacts } from './clash-facts.ts'
import { missedLessons } from './missed-lessons.ts'

/**
 * Where the schedules of several groups ask too much of somebody on the given days: a pupil in two sessions at once, an adult in two, a
 * pupil who misses one lesson every week. Each is told once, with its first day and how often it comes, the first to come first.
 * Two sessions that only touch are no clash; nor are two that each have a part of an adult, where the parts make no more than one person.
 */
export function clashesOf({ groups, lessons, days }: ClashFacts): Clash[] {
  const booked = bookedDays(groups, days)
  const found = new Map<string, Clash>()
  for (const on of booked) {
    collect(found, 'pupil', on, on.pupils)
    collect(found, 'adult', on, on.staff)
  }
  return [...found.values(), ...missedLessons(booked, lessons)].sort(sooner)
}

const orderOf = (clash: Clash): string =>
  [clash.firstDay, clash.from, clash.kind, clash.who, clash.to, clash.lesson ?? '', ...clash.groups].join(' ')
const sooner = (one: Clash, other: Clash): number => (orderOf(one) < orderOf(other) ? -1 : 1)

function collect(found: Map<string, Clash>, kind: 'pupil' | 'adult', { day }: BookedDay, bookings: Bookings): void {
  for (const [who, several] of bookings)
    for (const [one, other] of pairs(several)) {
      if (!clash(one, other)) continue
      const groups = [...new Set([one.groupId, other.groupId])].sort()
      const [from, to] = [timeOf(Math.max(one.starts, other.starts)), timeOf(Math.min(one.ends, other.ends))]
      const key = JSON.stringify([kind, who, groups, day.weekday, from, to])
      const before = found.get(key)
      if (before) before.times++
      else found.set(key, { kind, who, groups, lesson: null, weekday: day.weekday, from, to, firstDay: day.day, times: 1 })
    }
}

const pairs = (several: readonly Booking[]): (readonly [Booking, Booking])[] =>
  several.flatMap((one, at) => several.slice(at + 1).map((other) => [one, other] as const))

/** At one time, and not two parts of one person. A pupil is always asked for whole. */
function clash(one: Booking, other: Booking): boolean {
  if (one.starts >= other.ends || other.starts >= one.ends) return false
  const parts = one.share < 100 && other.share < 100 && one.share + other.share <= 100
  return !parts
}
