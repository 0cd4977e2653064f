import { clockInLondon } from '#platform/clock/clock.ts'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/my-pupils.page'
import { openMyPupils } from './my-pupils.query.server.ts'
import { MyPupilsView } from './my-pupils.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'My pupils - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  return {
    ...(await answer(openMyPupils(scope, { time: clockInLondon(), show: url.searchParams.get('show') }))),
    today: scope.today,
  }
}

export default function MyPupilsPage({ loaderData }: Route.ComponentProps) {
  return <MyPupilsView {...loaderData} />
}
