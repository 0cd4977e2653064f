import { type PupilAbout, pupilRecords } from '#features/pupil/public.server.ts'
import { planUnderWay } from '#features/support/public.server.ts'
import type { CommandTools } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { agendaFrom } from './agenda.rules.ts'
import type { MeetingKind } from './meetings.form.ts'
import { addMeeting } from './meetings.store.server.ts'
import { parentsOf } from './parents.rules.ts'
import { addPerson } from './people.store.server.ts'

export interface Planned {
  kind: MeetingKind
  heldOn: string
  startsAt: string | null
  minutesLong: number
  place: string | null
}

/** A meeting with its agenda from the plan under way, and on its list the pupil, the parents and whoever plans it. */
export async function planMeeting(
  { db, school, viewer }: CommandTools,
  { pupilId, forename, surname, bornOn }: PupilAbout,
  planned: Planned,
): Promise<string> {
  if (planned.heldOn < bornOn) throw invalid('heldOn', 'Enter a day after the pupil was born')
  const at = { schoolId: school.id, pupilId, staffId: viewer.staffId }
  const agenda = agendaFrom(forename, await planUnderWay(db, school.id, pupilId))
  const meetingId = await addMeeting(db, { ...at, ...planned, agenda })
  const { contacts } = await pupilRecords(db, school.id, pupilId)
  await addPerson(db, { ...at, meetingId }, { role: 'pupil', name: `${forename} ${surname}`, email: null })
  for (const parent of parentsOf(contacts)) await addPerson(db, { ...at, meetingId }, { role: 'parent', ...parent })
  await addPerson(db, { ...at, meetingId }, { role: 'staff', name: viewer.name, email: null })
  return meetingId
}
