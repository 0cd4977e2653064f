import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/calendar.page'
import { calendarOf } from './invitation.rules.ts'
import { openMeetings } from './open-meetings.query.server.ts'

/** The meeting for one's own calendar. It names the school and no child. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { meetings, school } = await answer(openMeetings(context.get(scopeContext), { pupilId: params.pupilId }))
  const meeting = meetings.find(({ meetingId, state }) => meetingId === params.meetingId && state !== 'cancelled')
  if (!meeting) throw asResponse({ kind: 'not-found', says: 'There is no such meeting.' })
  return new Response(calendarOf(meeting, school), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="meeting.ics"',
      'cache-control': 'private, no-store',
    },
  })
}
