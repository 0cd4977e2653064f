import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/grid.page'
import { GridView } from './grid.view.tsx'
import { mapFilterFrom } from './map-filter.form.ts'
import { byFrom } from './map-view.rules.ts'
import { openGrid } from './open-grid.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Provision by year and need - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { filter: mapFilterFrom(url.searchParams), by: byFrom(url.searchParams) ?? 'year' } as const
  return { ...(await answer(openGrid(context.get(scopeContext), asked))), said: url.searchParams.get('said') }
}

export default function ProvisionGrid({ loaderData }: Route.ComponentProps) {
  return <GridView {...loaderData} />
}
