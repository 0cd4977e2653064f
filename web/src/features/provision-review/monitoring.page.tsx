import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/monitoring.page'
import { MonitoringView } from './monitoring.view.tsx'
import { openMonitoring } from './open-monitoring.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Monitoring of provision - Waymark' }]

export const loader = ({ context }: Route.LoaderArgs) => answer(openMonitoring(context.get(scopeContext), null))

export default function Monitoring({ loaderData }: Route.ComponentProps) {
  return <MonitoringView {...loaderData} />
}
