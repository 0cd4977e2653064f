import { pupilForChange } from '#features/pupil/public.server.ts'
import type { CommandTools } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { type MeetingRow, meetingsOf } from './meetings.store.server.ts'

export interface MeetingForChange {
  pupil: Awaited<ReturnType<typeof pupilForChange>>
  meeting: MeetingRow
}

/** The meeting that is named, of this pupil, with the pupil's row held. */
export async function meetingForChange(
  { db, school }: CommandTools,
  { pupilId, meetingId }: { pupilId: string; meetingId: string },
): Promise<MeetingForChange> {
  const pupil = await pupilForChange(db, school.id, pupilId)
  const meeting = (await meetingsOf(db, school.id, pupilId)).find((one) => one.meetingId === meetingId)
  if (!meeting) throw missing()
  return { pupil, meeting }
}

export const notCancelled = ({ state }: MeetingRow): void => {
  if (state === 'cancelled') throw invalid('', 'This meeting was cancelled. Plan another one.')
}
