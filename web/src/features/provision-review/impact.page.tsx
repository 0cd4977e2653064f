import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/impact.page'
import { ImpactView } from './impact.view.tsx'
import { openImpact } from './open-impact.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Effect of provision - Waymark' }]

export const loader = ({ context }: Route.LoaderArgs) => answer(openImpact(context.get(scopeContext), null))

export default function Impact({ loaderData }: Route.ComponentProps) {
  return <ImpactView {...loaderData} />
}
