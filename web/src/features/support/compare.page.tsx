import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/compare.page'
import { CompareView } from './compare.view.tsx'
import { openSupport } from './open-support.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Two cycles side by side - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { about, cycles, status } = await answer(openSupport(context.get(scopeContext), { pupilId: params.pupilId }))
  return { about, cycles, status, one: url.searchParams.get('one'), other: url.searchParams.get('other') }
}

export default function Compare({ loaderData }: Route.ComponentProps) {
  return <CompareView {...loaderData} />
}
