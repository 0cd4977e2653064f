import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/timeline.page'
import { openTimeline } from './open-timeline.query.server.ts'
import { TimelineView } from './timeline.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Provision and progress - Waymark' }]

export const loader = ({ context, params }: Route.LoaderArgs) =>
  answer(openTimeline(context.get(scopeContext), { pupilId: params.pupilId }))

export default function Timeline({ loaderData }: Route.ComponentProps) {
  return <TimelineView {...loaderData} />
}
