import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/pupil-map.page'
import { mapQueryOf } from './map-filter.form.ts'
import { openPupilMap } from './open-pupil-map.query.server.ts'
import { PupilMapView } from './pupil-map.view.tsx'
import { pupilTimeFrom } from './pupil-time.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Provision of a pupil - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const filter = pupilTimeFrom(url.searchParams)
  const { time, from, to } = filter
  const page = await answer(openPupilMap(scope, { pupilId: params.pupilId, time, from, to }))
  return { ...page, today: scope.today, query: mapQueryOf(filter) }
}

export default function PupilMap({ loaderData }: Route.ComponentProps) {
  return <PupilMapView {...loaderData} />
}
