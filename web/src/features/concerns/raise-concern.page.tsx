import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/raise-concern.page'
import { openConcernsOf } from './open-concerns.query.server.ts'
import { RaiseConcernInput, raiseConcern } from './raise-concern.command.server.ts'
import { RaiseConcernView } from './raise-concern.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Raise a concern - Waymark' }]

export const loader = ({ context, params }: Route.LoaderArgs) =>
  answer(openConcernsOf(context.get(scopeContext), { pupilId: params.pupilId }))

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    {
      request,
      scope: context.get(scopeContext),
      keeper: context.get(houseContext),
      pupilId: params.pupilId,
      back: '/concerns',
    },
    { raise: posted(RaiseConcernInput, raiseConcern, 'raised') },
  )

export default function RaiseConcern({ loaderData, actionData }: Route.ComponentProps) {
  return <RaiseConcernView {...loaderData} sent={actionData ?? null} />
}
