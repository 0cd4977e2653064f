import { pupilAbout, pupilForChange, pupilRecords } from '#features/pupil/public.server.ts'
import { planUnderWay } from '#features/support/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { agendaFrom } from './agenda.rules.ts'
import { changedMeanwhile, meetingForChange, notCancelled, refusal } from './meeting-for-change.server.ts'
import { AgendaForm, CancelForm, ScheduleForm } from './meetings.form.ts'
import { mayKeepMeetings } from './meetings.policy.ts'
import { addMeeting, changeMeeting } from './meetings.store.server.ts'
import { parentsOf } from './open-meetings.query.server.ts'
import { addPerson, withdrawLinks } from './people.store.server.ts'

/** Plans a meeting. The agenda is made from the plan under way; the pupil, the parents and whoever plans it stand on the list. */
export const scheduleMeeting = command({
  name: 'meetings.schedule',
  input: ScheduleForm,
  may: mayKeepMeetings,
  load: async ({ db, school, today }, { pupilId }) => {
    await pupilForChange(db, school.id, pupilId)
    return pupilAbout(db, school.id, pupilId, today)
  },
  change: async ({ db, school, viewer }, input, about) => {
    if (input.heldOn < about.bornOn) throw refusal('heldOn', 'Enter a day after the pupil was born')
    const { pupilId, forename, surname } = about
    const at = { schoolId: school.id, pupilId, staffId: viewer.staffId }
    const agenda = agendaFrom(forename, await planUnderWay(db, school.id, pupilId))
    const meetingId = await addMeeting(db, { ...at, ...input, agenda })
    const { contacts } = await pupilRecords(db, school.id, pupilId)
    await addPerson(db, { ...at, meetingId }, { role: 'pupil', name: `${forename} ${surname}`, email: null })
    for (const parent of parentsOf(contacts)) await addPerson(db, { ...at, meetingId }, { role: 'parent', ...parent })
    await addPerson(db, { ...at, meetingId }, { role: 'staff', name: viewer.name, email: null })
    const { kind, heldOn } = input
    return { value: { meetingId }, audit: { pupils: [pupilId], detail: { meetingId, kind }, after: { kind, heldOn } } }
  },
})

export const writeAgenda = command({
  name: 'meetings.write-agenda',
  input: AgendaForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school }, { agenda, version }, { pupil: { pupilId }, meeting }) => {
    notCancelled(meeting)
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, version }
    if (!(await changeMeeting(db, at, { agenda }))) throw changedMeanwhile({ agenda: meeting.agenda })
    const detail = { meetingId: meeting.meetingId }
    return { value: {}, audit: { pupils: [pupilId], detail, before: { agenda: meeting.agenda }, after: { agenda } } }
  },
})

/** A meeting that will not be. It stays in the list, and its links no longer work. */
export const cancelMeeting = command({
  name: 'meetings.cancel',
  input: CancelForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school }, { version }, { pupil: { pupilId }, meeting }) => {
    if (meeting.state !== 'planned') throw refusal('', 'Only a meeting that is planned can be cancelled.')
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId }
    if (!(await changeMeeting(db, { ...at, version }, { state: 'cancelled' }))) throw changedMeanwhile({})
    await withdrawLinks(db, at)
    return { value: {}, audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId } } }
  },
})
