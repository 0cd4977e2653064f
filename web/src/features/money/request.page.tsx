import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/request.page'
import { openTopUpRequest } from './open-pupil-money.query.server.ts'
import { RequestView } from './request.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Request for top-up - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { pupilId, requestId } = params
  const { about, figures } = await answer(openTopUpRequest(context.get(scopeContext), { pupilId, requestId }))
  // The sessions go into the papers; the page shows their sums.
  const { sessions, ...shown } = figures
  return { about, figures: shown, sessions: sessions.length, said: url.searchParams.get('said') }
}

export default function TopUpRequest({ loaderData }: Route.ComponentProps) {
  return <RequestView {...loaderData} />
}
