import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/map.page'
import { countMap } from './count-map.query.server.ts'
import { GovernorMapView } from './governor-map.view.tsx'
import { mayCountMap, maySeeMap, plansProvision } from './map.policy.ts'
import { MapView } from './map.view.tsx'
import { mapFilterFrom } from './map-filter.form.ts'
import { openMap } from './open-map.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Provision map - Waymark' }]

/** A governor, who may see nobody's name, is shown numbers at the same address. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const filter = mapFilterFrom(url.searchParams)
  if (!maySeeMap(scope.viewer, null).may && mayCountMap(scope.viewer, null).may)
    return { kind: 'counts' as const, counts: await answer(countMap(scope, { filter })), school: scope.school.name }
  return {
    kind: 'map' as const,
    page: await answer(openMap(scope, { filter })),
    today: scope.today,
    plans: plansProvision(scope.viewer),
    said: url.searchParams.get('said'),
  }
}

export default function ProvisionMap({ loaderData }: Route.ComponentProps) {
  if (loaderData.kind === 'counts') return <GovernorMapView {...loaderData} />
  const { page, today, plans, said } = loaderData
  return <MapView {...page} today={today} plans={plans} said={said} />
}
