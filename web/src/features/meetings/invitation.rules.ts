import ical from 'ical-generator'
import { dayWords } from '#ui/dates.ts'
import { timeWords } from './meeting-words.rules.ts'

interface When {
  meetingId: string
  heldOn: string
  startsAt: string | null
  minutesLong: number
  place: string | null
}

/** The words of an invitation. They name the school and the day, and no child: a message may be read by somebody else. */
export function invitationOf(
  meeting: When,
  { school, to, from, address, lastDay }: { school: string; to: string; from: string; address: string; lastDay: string },
): { subject: string; text: string; calendar: string } {
  const when = [dayWords(meeting.heldOn), meeting.startsAt && `at ${timeWords(meeting.startsAt)}`, meeting.place]
    .filter(Boolean)
    .join(', ')
  const text = `Hello ${to},

There is a meeting at ${school}: ${when}.

Before it we would like to hear from you. Please open this link by ${dayWords(lastDay)} and say what you think. It takes a few minutes, needs no password and can be sent once:

${address}

The link is for you alone: please do not pass it on. If you would rather talk, get in touch with the school.

${from}
${school}
`
  return { subject: `A meeting at ${school} on ${dayWords(meeting.heldOn)}`, text, calendar: calendarOf(meeting, school) }
}

/** The meeting for a calendar program. It names the school and no child. */
export function calendarOf({ meetingId, heldOn, startsAt, minutesLong, place }: When, school: string): string {
  const calendar = ical({ prodId: { company: 'Waymark', product: 'Meetings', language: 'EN' } })
  const start = Temporal.PlainDateTime.from(`${heldOn}T${startsAt ?? '00:00'}`).toZonedDateTime('Europe/London')
  const at = (when: Temporal.ZonedDateTime) => new Date(when.epochMilliseconds)
  calendar.createEvent({
    id: `${meetingId}@waymark`,
    summary: `Meeting at ${school}`,
    start: startsAt ? at(start) : new Date(`${heldOn}T00:00:00Z`),
    ...(startsAt ? { end: at(start.add({ minutes: minutesLong })) } : { allDay: true }),
    ...(place ? { location: place } : {}),
  })
  return calendar.toString()
}
