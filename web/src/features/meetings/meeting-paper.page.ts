import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/meeting-paper.page'
import { openMeetings } from './open-meetings.query.server.ts'
import { meetingPaper } from './record.document.ts'

/** The agenda, or the record, as a file. */
export async function loader({ context, params: { pupilId, meetingId, kind } }: Route.LoaderArgs) {
  const { about, meetings, school, today } = await answer(openMeetings(context.get(scopeContext), { pupilId }))
  const meeting = meetings.find((one) => one.meetingId === meetingId)
  if (!meeting) throw asResponse({ kind: 'not-found', says: 'There is no such meeting. Open the meetings of the pupil again.' })
  return paperResponse(
    [meetingPaper({ about, school, today, meeting })],
    formatOf(kind),
    `meeting-${meeting.heldOn}`,
    await answer(openLogo(context.get(scopeContext), null)),
  )
}
