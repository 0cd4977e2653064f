import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/timetable-file.page'
import { openTimetableFile } from './open-timetable.query.server.ts'
import { calendarOf } from './timetable.rules.ts'

/** The sessions for a calendar program. It names groups and rooms, and no child. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { staffId: url.searchParams.get('staff'), week: url.searchParams.get('week') }
  const { sessions, person } = await answer(openTimetableFile(context.get(scopeContext), asked))
  return new Response(calendarOf(sessions, person), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="sessions.ics"',
      'cache-control': 'private, no-store',
    },
  })
}
