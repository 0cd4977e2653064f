import type { SchoolDay } from './calendar.ts'
import { type Day, within } from './days.ts'
import { sessionKey } from './entries.ts'
import type { Group, Slot } from './facts.ts'

/** A session as the schedule has it; `planned` is false for one that was only recorded. */
export interface Planned {
  day: Day
  startsAt: string
  minutes: number
  pupils: string[]
  planned: boolean
}

/** Of two slots at one time the one that began later, then the longer: a change that overlaps by a day is no second session. */
const later = (one: Slot, other: Slot): Slot =>
  one.startsOn === other.startsOn ? (one.minutes < other.minutes ? other : one) : one.startsOn < other.startsOn ? other : one

function slotsOn(slots: readonly Slot[], { day, weekday, week }: SchoolDay): Slot[] {
  const found = new Map<string, Slot>()
  for (const slot of slots) {
    if (slot.weekday !== weekday || (slot.week !== 'every' && slot.week !== week) || !within(day, slot)) continue
    const other = found.get(slot.startsAt)
    found.set(slot.startsAt, other ? later(other, slot) : slot)
  }
  return [...found.values()]
}

/** The sessions that the schedule of a group has on the given days, with the pupils who are in them. In order of time. */
export function plannedSessions(
  group: Pick<Group, 'startsOn' | 'endsOn' | 'slots' | 'places'>,
  days: readonly SchoolDay[],
): Planned[] {
  const found: Planned[] = []
  for (const schoolDay of days) {
    const { day, week } = schoolDay
    if (!within(day, group)) continue
    const slots = slotsOn(group.slots, schoolDay)
    if (slots.length === 0) continue
    const pupils = pupilsOn(group, day, week)
    for (const { startsAt, minutes } of slots) found.push({ day, startsAt, minutes, pupils, planned: true })
  }
  return found.sort((one, other) => (sessionKey(one) < sessionKey(other) ? -1 : 1))
}

/** Who has a place on a day, sorted; in a week of either letter where `week` is null. */
export function pupilsOn({ places }: Pick<Group, 'places'>, day: Day, week: 'A' | 'B' | null): string[] {
  const there = places.filter((place) => within(day, place) && (place.week === 'every' || week === null || place.week === week))
  return [...new Set(there.map(({ pupilId }) => pupilId))].sort()
}
