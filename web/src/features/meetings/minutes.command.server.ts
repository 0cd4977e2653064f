import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { meetingForChange, notCancelled } from './meeting-for-change.server.ts'
import { ActionDoneForm, ActionForm, HoldForm, MinutesForm, ShareForm } from './meetings.form.ts'
import { mayKeepMeetings } from './meetings.policy.ts'
import { addAction as addRow, changeMeeting, finishAction, type MeetingRow } from './meetings.store.server.ts'
import { noteWhoCame } from './people.store.server.ts'

/** Who came is sent as one field for each person: `came-ID`. */
const cameOf = (typed: Readonly<Record<string, unknown>>, { people }: MeetingRow): string[] =>
  people.filter(({ personId }) => typed[`came-${personId}`] === 'yes').map(({ personId }) => personId)

const before = ({ minutes }: MeetingRow) => ({ minutes })

/** The minutes as they are typed, while people talk. */
export const writeMinutes = command({
  name: 'meetings.write-minutes',
  input: MinutesForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school }, { minutes, version }, { pupil: { pupilId }, meeting }) => {
    notCancelled(meeting)
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, version }
    if (!(await changeMeeting(db, at, { minutes }))) throw changedMeanwhile(before(meeting))
    const detail = { meetingId: meeting.meetingId }
    return { value: { version: version + 1 }, audit: { pupils: [pupilId], detail, before: before(meeting), after: { minutes } } }
  },
})

/** The meeting was held: on which day, who came, and what was said. From then on it counts (Code of Practice 6.65). */
export const holdMeeting = command({
  name: 'meetings.hold',
  input: HoldForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school, today }, input, { pupil, meeting }) => {
    notCancelled(meeting)
    const { heldOn, minutes, version } = input
    if (heldOn > today) throw invalid('heldOn', 'Enter today or an earlier date: it is recorded once it was held')
    if (heldOn < pupil.bornOn) throw invalid('heldOn', 'Enter a date after the pupil was born')
    const came = cameOf(input, meeting)
    if (came.length === 0) throw invalid('', 'Tick who came, at least one person.')
    const at = { schoolId: school.id, pupilId: pupil.pupilId, meetingId: meeting.meetingId }
    if (!(await changeMeeting(db, { ...at, version }, { state: 'held', heldOn, minutes })))
      throw changedMeanwhile(before(meeting))
    await noteWhoCame(db, at, came)
    const detail = { meetingId: meeting.meetingId, came: came.length }
    return { value: {}, audit: { pupils: [pupil.pupilId], detail, before: before(meeting), after: { heldOn, minutes, came } } }
  },
})

export const addAction = command({
  name: 'meetings.add-action',
  input: ActionForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school, viewer }, { says, owner, dueOn }, { pupil: { pupilId }, meeting }) => {
    notCancelled(meeting)
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, staffId: viewer.staffId }
    const actionId = await addRow(db, at, { says, owner, dueOn })
    return { value: { actionId }, audit: { pupils: [pupilId], detail: { actionId }, after: { says, owner, dueOn } } }
  },
})

export const actionDone = command({
  name: 'meetings.action-done',
  input: ActionDoneForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school, today }, { actionId }, { pupil: { pupilId }, meeting }) => {
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId }
    if (!(await finishAction(db, { ...at, actionId }, today))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { actionId } } }
  },
})

/** That the record of a meeting was shared with the parents (Code of Practice 6.71). */
export const shareRecord = command({
  name: 'meetings.share',
  input: ShareForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school, today }, { sharedOn, sharedHow, version }, { pupil: { pupilId }, meeting }) => {
    if (meeting.state !== 'held') throw invalid('', 'Record first that the meeting was held.')
    if (sharedOn > today) throw invalid('sharedOn', 'Enter today or an earlier date')
    if (sharedOn < meeting.heldOn) throw invalid('sharedOn', 'Enter the day of the meeting or a later one')
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, version }
    if (!(await changeMeeting(db, at, { sharedOn, sharedHow }))) throw changedMeanwhile({})
    return { value: {}, audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId }, after: { sharedOn, sharedHow } } }
  },
})
