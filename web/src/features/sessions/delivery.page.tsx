import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/delivery.page'
import { DeliveryView } from './delivery.view.tsx'
import { openDelivery } from './open-delivery.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'What was given - Waymark' }]

export const loader = ({ context, url }: Route.LoaderArgs) =>
  answer(openDelivery(context.get(scopeContext), { term: url.searchParams.get('term') }))

export default function Delivery({ loaderData }: Route.ComponentProps) {
  return <DeliveryView {...loaderData} />
}
