import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/due.page'
import { DueView } from './due.view.tsx'
import { listDue } from './list-due.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Reviews of provision - Waymark' }]

export const loader = ({ context }: Route.LoaderArgs) => answer(listDue(context.get(scopeContext), null))

export default function Due({ loaderData }: Route.ComponentProps) {
  return <DueView {...loaderData} />
}
