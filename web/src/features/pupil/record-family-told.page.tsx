import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-family-told.page'
import { FamilyToldView } from './family-told.view.tsx'
import { openRecord } from './open-pupil.query.server.ts'
import { FamilyToldForm, WithdrawFactForm } from './record.form.ts'
import { recordFamilyTold, withdrawFamilyTold } from './record-family-told.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Family told - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const record = await answer(openRecord(context.get(scopeContext), { pupilId: params.pupilId }))
  const { searchParams } = new URL(request.url)
  return { ...record, chosen: searchParams.get('correct'), said: searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId },
    {
      told: posted(FamilyToldForm, recordFamilyTold, 'told-recorded'),
      withdraw: posted(WithdrawFactForm, withdrawFamilyTold, 'told-withdrawn'),
    },
  )

export default function RecordFamilyTold({ loaderData, actionData }: Route.ComponentProps) {
  return <FamilyToldView {...loaderData} sent={actionData ?? null} />
}
