import { redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/today.page'
import { openToday } from './open-today.query.server.ts'
import { showToday } from './show-today.rules.ts'
import { TodayView } from './today.view.tsx'

export const meta = () => [{ title: 'Today - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  // People whose work is not with pupils begin where their work is.
  if (scope.viewer.roles.every((role) => role === 'system-administrator')) throw redirect('/people')
  if (scope.viewer.roles.every((role) => role === 'data-protection-officer')) throw redirect('/log')
  const { items, reviews, posts } = await answer(openToday(scope, null))
  const mine = url.searchParams.get('whose') === 'mine'
  const open = url.searchParams.get('all')
  return showToday({ items, reviews, posts, today: scope.today, mine, open })
}

export default function Today({ loaderData }: Route.ComponentProps) {
  return <TodayView {...loaderData} />
}
