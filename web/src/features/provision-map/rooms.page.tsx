import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/rooms.page'
import { openWeek } from './open-week.query.server.ts'
import { WeekView } from './week.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Rooms and times - Waymark' }]

export const loader = ({ context }: Route.LoaderArgs) => answer(openWeek(context.get(scopeContext), { by: 'rooms' }))

export default function ProvisionRooms({ loaderData }: Route.ComponentProps) {
  return <WeekView {...loaderData} by="rooms" />
}
