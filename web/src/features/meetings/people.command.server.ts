import { queueMail } from '#platform/mail/outgoing.store.server.ts'
import { newToken } from '#platform/sign-in/token.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { invitationOf } from './invitation.rules.ts'
import { type MeetingForChange, meetingForChange, notCancelled } from './meeting-for-change.server.ts'
import { AddPersonForm, InviteForm, PersonForm } from './meetings.form.ts'
import { mayKeepMeetings, mayMakeLinks } from './meetings.policy.ts'
import type { PersonRow } from './meetings.store.server.ts'
import { addLink, addPerson as addRow, withdrawPerson, withdrawLink as withdrawRow } from './people.store.server.ts'

export const addPerson = command({
  name: 'meetings.add-person',
  input: AddPersonForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school, viewer }, { role, name, email }, { pupil: { pupilId }, meeting }) => {
    notCancelled(meeting)
    if (meeting.people.length >= 40) throw invalid('name', 'Forty people are on the list: no more can be added.')
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, staffId: viewer.staffId }
    const personId = await addRow(db, at, { role, name, email })
    return {
      value: { personId },
      audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId, role }, after: { name, email } },
    }
  },
})

export const removePerson = command({
  name: 'meetings.remove-person',
  input: PersonForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school }, { personId }, { pupil: { pupilId }, meeting }) => {
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, personId }
    if (!(await withdrawPerson(db, at))) throw missing()
    await withdrawRow(db, at)
    return { value: {}, audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId, personId } } }
  },
})

/** A day to write, the day of the meeting included; two weeks where the meeting is over already. */
const lastDayFor = (heldOn: string, today: string): string =>
  heldOn >= today ? heldOn : Temporal.PlainDate.from(today).add({ days: 14 }).toString()

const personNamed = ({ meeting }: MeetingForChange, personId: string): PersonRow => {
  const person = meeting.people.find((one) => one.personId === personId)
  if (!person) throw missing()
  return person
}

/**
 * A one-time link for what one person wants said before the meeting; the one before stops working. It is shown once, and sent by
 * email where that is asked for. Only its hash is kept.
 */
export const makeLink = command({
  name: 'meetings.make-link',
  input: InviteForm,
  may: mayMakeLinks,
  load: meetingForChange,
  change: async ({ db, school, viewer, today }, { personId, byEmail, origin }, found) => {
    const { pupil, meeting } = found
    const person = personNamed(found, personId)
    notCancelled(meeting)
    if (person.view) throw invalid('', 'They have answered already. What they said stands.')
    if (byEmail && !person.email) throw invalid('', 'No email address is recorded for them. Copy the link instead.')
    const at = { schoolId: school.id, pupilId: pupil.pupilId, meetingId: meeting.meetingId, personId }
    const { token, hash } = newToken()
    const lastDay = lastDayFor(meeting.heldOn, today)
    await withdrawRow(db, at)
    await addLink(db, { ...at, staffId: viewer.staffId }, { hash, lastDay })
    const address = `${origin}/answer/${token}`
    const words = { school: school.name, to: person.name, from: viewer.name, address, lastDay }
    if (byEmail && person.email)
      await queueMail(db, { schoolId: school.id, about: personId, to: person.email, ...invitationOf(meeting, words) })
    const detail = { meetingId: meeting.meetingId, personId, role: person.role, byEmail: byEmail === 'yes' }
    const value = { address, name: person.name, lastDay, queued: byEmail === 'yes' }
    return { value, audit: { pupils: [pupil.pupilId], detail } }
  },
})

export const withdrawLink = command({
  name: 'meetings.withdraw-link',
  input: PersonForm,
  may: mayMakeLinks,
  load: meetingForChange,
  change: async ({ db, school }, { personId }, { pupil: { pupilId }, meeting }) => {
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, personId }
    if (!(await withdrawRow(db, at))) throw missing('There is no link to withdraw.')
    return { value: {}, audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId, personId } } }
  },
})
