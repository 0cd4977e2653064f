import { pupilAbout, pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { meetingForChange, notCancelled } from './meeting-for-change.server.ts'
import { AgendaForm, CancelForm, ScheduleForm } from './meetings.form.ts'
import { mayKeepMeetings } from './meetings.policy.ts'
import { changeMeeting } from './meetings.store.server.ts'
import { withdrawLinks } from './people.store.server.ts'
import { planMeeting } from './plan-meeting.server.ts'

/** Plans a meeting. The agenda is made from the plan under way; the pupil, the parents and whoever plans it stand on the list. */
export const scheduleMeeting = command({
  name: 'meetings.schedule',
  input: ScheduleForm,
  may: mayKeepMeetings,
  load: async ({ db, school, today }, { pupilId }) => {
    await pupilForChange(db, school.id, pupilId)
    return pupilAbout(db, school.id, pupilId, today)
  },
  change: async (tools, { pupilId, ...planned }, about) => {
    const meetingId = await planMeeting(tools, about, planned)
    const { kind, heldOn } = planned
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
    if (meeting.state !== 'planned') throw invalid('', 'Only a meeting that is planned can be cancelled.')
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId }
    if (!(await changeMeeting(db, { ...at, version }, { state: 'cancelled' }))) throw changedMeanwhile({})
    await withdrawLinks(db, at)
    return { value: {}, audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId } } }
  },
})
