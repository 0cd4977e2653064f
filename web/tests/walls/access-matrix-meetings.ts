import { planEvening } from '#features/meetings/evening.command.server.ts'
import { actionDone, addAction, holdMeeting, shareRecord, writeMinutes } from '#features/meetings/minutes.command.server.ts'
import { openMeetings } from '#features/meetings/open-meetings.query.server.ts'
import { addPerson, makeLink, removePerson, withdrawLink } from '#features/meetings/people.command.server.ts'
import { recordSaid } from '#features/meetings/record-said.command.server.ts'
import { cancelMeeting, scheduleMeeting, writeAgenda } from '#features/meetings/schedule-meeting.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

const origin = 'https://waymark.example.test'
const version = 1

/** A planned meeting about the pupil, with the first person on its list. */
async function aMeeting({ pupil: { pupilId }, senco }: At) {
  const { meetingId } = await carriedOut(scheduleMeeting(senco, { pupilId, kind: 'review', heldOn: '2026-11-20' }))
  const { meetings } = await openMeetings(senco, { pupilId })
  const meeting = meetings.find((one) => one.meetingId === meetingId)
  return { pupilId, meetingId, personId: meeting?.people[0]?.personId ?? '' }
}

/** A way of asking that needs a meeting, and what is asked besides. */
const of =
  (ask: (scope: Scope, input: Record<string, unknown>) => Promise<unknown>, also: Record<string, unknown> = {}) =>
  async (at: At) => {
    const meeting = await aMeeting(at)
    return () => ask(at.scope, { ...meeting, version, ...also })
  }

const came = async (at: At) => {
  const meeting = await aMeeting(at)
  return { ...meeting, version, heldOn: '2026-11-20', minutes: '', [`came-${meeting.personId}`]: 'yes' }
}

/** How each of the work about meetings is asked about one pupil. */
export const aboutMeetings: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'meetings.open':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openMeetings(scope, { pupilId }),
  'meetings.schedule':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      scheduleMeeting(scope, { pupilId, kind: 'review', heldOn: '2026-12-10' }),
  'meetings.plan-evening':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      planEvening(scope, { pupils: pupilId, heldOn: '2026-12-10', startsAt: '16:00', minutesLong: 10 }),
  'meetings.write-agenda': of(writeAgenda, { agenda: 'One' }),
  'meetings.cancel': of(cancelMeeting),
  'meetings.add-person': of(addPerson, { role: 'professional', name: 'A therapist' }),
  'meetings.remove-person': of(removePerson),
  'meetings.make-link': of(makeLink, { origin }),
  'meetings.withdraw-link': async (at) => {
    const meeting = await aMeeting(at)
    await carriedOut(makeLink(at.senco, { ...meeting, origin }))
    return () => withdrawLink(at.scope, meeting)
  },
  'meetings.record-said': of(recordSaid, { said: 'It goes well' }),
  'meetings.write-minutes': of(writeMinutes, { minutes: 'Said' }),
  'meetings.hold': async (at) => {
    const held = await came(at)
    return () => holdMeeting(at.scope, held)
  },
  'meetings.add-action': of(addAction, { says: 'Ring home', owner: 'The tutor' }),
  'meetings.action-done': async (at) => {
    const meeting = await aMeeting(at)
    const { actionId } = await carriedOut(addAction(at.senco, { ...meeting, says: 'Ring home', owner: 'The tutor' }))
    return () => actionDone(at.scope, { ...meeting, actionId })
  },
  'meetings.share': async (at) => {
    const held = await came(at)
    await carriedOut(holdMeeting(at.senco, held))
    return () => shareRecord(at.scope, { ...held, version: 2, sharedOn: '2026-11-21', sharedHow: 'By post' })
  },
}
