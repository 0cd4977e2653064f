import { answer } from '#platform/http/answer.server.ts'
import { answerViews } from '#platform/http/answer-views.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/map-views.page'
import { addressOfView, viewFrom } from './map-view.rules.ts'
import { removeMapView, saveMapView } from './map-views.command.server.ts'
import { listMapViews } from './map-views.query.server.ts'
import { MapViewsView } from './map-views.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Saved views of the map - Waymark' }]
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const listed = await answer(listMapViews(context.get(scopeContext), null))
  return { ...listed, query: viewFrom(url.searchParams), said: url.searchParams.get('said') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  return await answerViews(request, {
    save: (view) => saveMapView(scope, view),
    remove: (view) => removeMapView(scope, view),
    listAt: '/provision/views',
    addressOf: addressOfView,
  })
}

export default function SavedMapViews({ loaderData, actionData }: Route.ComponentProps) {
  return <MapViewsView {...loaderData} refusal={actionData?.refusal ?? null} typed={actionData?.typed ?? {}} />
}
