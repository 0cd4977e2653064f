import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/retention.page'
import { openRetention } from './open-retention.query.server.ts'
import { RetentionView } from './retention.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Keeping and destroying files - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const page = await answer(openRetention(scope, null))
  const { searchParams } = url
  return {
    ...page,
    opens: scope.viewer.roles.includes('senco'),
    said: searchParams.get('said'),
    count: Number(searchParams.get('count')) || 0,
  }
}

export default function Retention({ loaderData }: Route.ComponentProps) {
  return <RetentionView {...loaderData} />
}
