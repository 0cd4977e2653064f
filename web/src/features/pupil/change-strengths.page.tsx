import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/change-strengths.page'
import { addStrength, withdrawStrength } from './change-strengths.command.server.ts'
import { ChangeStrengthsView } from './change-strengths.view.tsx'
import { openStrengths } from './open-pupil.query.server.ts'
import { AddStrengthForm, WithdrawFactForm } from './record.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Strengths - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const record = await answer(openStrengths(context.get(scopeContext), { pupilId: params.pupilId }))
  const { searchParams } = new URL(request.url)
  return { ...record, chosen: searchParams.get('correct'), said: searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/strengths' },
    {
      add: posted(AddStrengthForm, addStrength, 'strength-added'),
      withdraw: posted(WithdrawFactForm, withdrawStrength, 'strength-withdrawn'),
    },
  )

export default function ChangeStrengths({ loaderData, actionData }: Route.ComponentProps) {
  return <ChangeStrengthsView {...loaderData} sent={actionData ?? null} />
}
