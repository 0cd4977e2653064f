import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/change-status.page'
import { changeStatus } from './change-status.command.server.ts'
import { ChangeStatusView } from './change-status.view.tsx'
import { correctStatus, withdrawStatus } from './correct-status.command.server.ts'
import { openRecord } from './open-pupil.query.server.ts'
import { ChangeStatusForm, CorrectStatusForm, WithdrawFactForm } from './record.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Change SEN status - Waymark' }]
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
      change: posted(ChangeStatusForm, changeStatus, 'status-changed'),
      correct: posted(CorrectStatusForm, correctStatus, 'status-corrected'),
      withdraw: posted(WithdrawFactForm, withdrawStatus, 'status-withdrawn'),
    },
  )

export default function ChangeStatus({ loaderData, actionData }: Route.ComponentProps) {
  return <ChangeStatusView {...loaderData} sent={actionData ?? null} />
}
