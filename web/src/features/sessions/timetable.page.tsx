import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/timetable.page'
import { openTimetable } from './open-timetable.query.server.ts'
import { TimetableView } from './timetable.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'A week of sessions - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { staffId: url.searchParams.get('staff'), week: url.searchParams.get('week') }
  return answer(openTimetable(context.get(scopeContext), asked))
}

export default function Timetable({ loaderData }: Route.ComponentProps) {
  return <TimetableView {...loaderData} />
}
