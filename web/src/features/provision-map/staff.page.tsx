import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/staff.page'
import { openWeek } from './open-week.query.server.ts'
import { WeekView } from './week.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Who gives what - Waymark' }]

export const loader = ({ context }: Route.LoaderArgs) => answer(openWeek(context.get(scopeContext), { by: 'staff' }))

export default function ProvisionStaff({ loaderData }: Route.ComponentProps) {
  return <WeekView {...loaderData} by="staff" />
}
