import ical from 'ical-generator'

export interface WeekSession {
  groupId: string
  day: string
  startsAt: string
  plannedMinutes: number
  minutes: number
  title: string
  room: string | null
  state: 'open' | 'held' | 'cut-short' | 'cancelled'
  pupils: readonly string[]
}

const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => plus(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
export const weekAfter = (monday: string, weeks: number): string => plus(monday, weeks * 7)
export const daysOfWeek = (monday: string): string[] => [0, 1, 2, 3, 4].map((at) => plus(monday, at))

/** Whatever somebody called a group, no surname of its pupils goes into a calendar that other programs read. */
export function withoutSurnames(title: string, pupils: readonly { surname: string }[]): string {
  let said = title
  for (const { surname } of pupils)
    if (surname.length > 1)
      said = said.replaceAll(new RegExp(`(?<!\\p{L})${escaped(surname)}(?!\\p{L})`, 'giu'), `${surname.slice(0, 1)}.`)
  return said
}
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A person's sessions for a calendar program: times, rooms and the names of groups, and no child's name. */
export function calendarOf(sessions: readonly Omit<WeekSession, 'pupils'>[], person: string): string {
  const calendar = ical({ name: `Sessions of ${person}`, prodId: { company: 'Waymark', product: 'Sessions', language: 'EN' } })
  const at = (day: string, clock: string) => Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime('Europe/London')
  for (const { groupId, day, startsAt, plannedMinutes, minutes, title, room, state } of sessions) {
    if (state === 'cancelled') continue
    const start = at(day, startsAt)
    calendar.createEvent({
      id: `${groupId}-${day}-${startsAt.replace(':', '')}@waymark`,
      summary: title,
      start: new Date(start.epochMilliseconds),
      end: new Date(start.add({ minutes: plannedMinutes || minutes || 10 }).epochMilliseconds),
      ...(room ? { location: room } : {}),
    })
  }
  return calendar.toString()
}
