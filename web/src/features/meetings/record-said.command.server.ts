import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { meetingForChange, notCancelled } from './meeting-for-change.server.ts'
import { SaidForm } from './meetings.form.ts'
import { mayKeepMeetings } from './meetings.policy.ts'
import { withdrawLink } from './people.store.server.ts'
import { addSaid } from './views.store.server.ts'

/** What a person said by word of mouth, for those who would rather talk than write. A link they had is spent by it. */
export const recordSaid = command({
  name: 'meetings.record-said',
  input: SaidForm,
  may: mayKeepMeetings,
  load: meetingForChange,
  change: async ({ db, school, viewer, today }, { personId, said }, { pupil: { pupilId }, meeting }) => {
    notCancelled(meeting)
    const person = meeting.people.find((one) => one.personId === personId)
    if (!person) throw missing()
    if (person.view) throw invalid('', 'What they said is recorded already, and stands.')
    const at = { schoolId: school.id, pupilId, meetingId: meeting.meetingId, personId }
    await addSaid(db, { ...at, staffId: viewer.staffId }, { said, today })
    await withdrawLink(db, at)
    return { value: {}, audit: { pupils: [pupilId], detail: { meetingId: meeting.meetingId, personId }, after: { said } } }
  },
})
