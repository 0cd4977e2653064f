import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/worked-out.page'
import { openWorkedOut } from './open-worked-out.query.server.ts'
import { WorkedOutView } from './worked-out.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'How this is worked out - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const asked = (name: string) => url.searchParams.get(name)
  return answer(
    openWorkedOut(context.get(scopeContext), {
      groupId: params.groupId,
      from: asked('from'),
      to: asked('to'),
      pupilId: asked('pupil'),
    }),
  )
}

export default function WorkedOut({ loaderData }: Route.ComponentProps) {
  return <WorkedOutView {...loaderData} />
}
