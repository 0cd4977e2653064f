import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/change-details.page'
import { changeDetails } from './change-details.command.server.ts'
import { DetailsView } from './details.view.tsx'
import { openDetails } from './open-pupil.query.server.ts'
import { DetailsForm } from './record.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Change details - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const record = await answer(openDetails(context.get(scopeContext), { pupilId: params.pupilId }))
  const { searchParams } = new URL(request.url)
  return { ...record, chosen: searchParams.get('correct'), said: searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId },
    {
      details: posted(DetailsForm, changeDetails, 'details-changed'),
    },
  )

export default function ChangeDetails({ loaderData, actionData }: Route.ComponentProps) {
  return <DetailsView {...loaderData} sent={actionData ?? null} />
}
