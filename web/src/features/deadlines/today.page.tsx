import { redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/today.page'
import { mayOpenToday } from './deadlines.policy.ts'
import { openToday } from './open-today.query.server.ts'
import { showToday } from './show-today.rules.ts'
import { TodayView } from './today.view.tsx'

export const meta = () => [{ title: 'Today - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { roles } = scope.viewer
  // People whose work is not with pupils begin where their work is.
  if (!mayOpenToday(scope.viewer, null).may) {
    if (roles.includes('system-administrator')) throw redirect('/people')
    if (roles.includes('data-protection-officer')) throw redirect('/log')
  }
  const found = await answer(openToday(scope, null))
  return showToday({
    ...found,
    today: scope.today,
    mine: url.searchParams.get('whose') === 'mine',
    open: url.searchParams.get('all'),
    said: url.searchParams.get('said'),
    carriesOutAs: roles.includes('senco') ? 'SENCO' : null,
  })
}

export default function Today({ loaderData }: Route.ComponentProps) {
  return <TodayView {...loaderData} />
}
