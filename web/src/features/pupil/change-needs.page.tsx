import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/change-needs.page'
import { addNeed, correctNeed, endNeed, withdrawNeed } from './change-needs.command.server.ts'
import { ChangeNeedsView } from './change-needs.view.tsx'
import { openRecord } from './open-pupil.query.server.ts'
import { AddNeedForm, CorrectNeedForm, EndNeedForm, WithdrawFactForm } from './record.form.ts'
import { needTypesOn } from './record.rules.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Needs - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const record = await answer(openRecord(context.get(scopeContext), { pupilId: params.pupilId }))
  const { searchParams } = new URL(request.url)
  return {
    ...record,
    needTypes: needTypesOn(record.today).map((type) => type.code),
    chosen: searchParams.get('correct'),
    said: searchParams.get('said'),
  }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/needs' },
    {
      add: posted(AddNeedForm, addNeed, 'need-added'),
      correct: posted(CorrectNeedForm, correctNeed, 'need-corrected'),
      end: posted(EndNeedForm, endNeed, 'need-ended'),
      withdraw: posted(WithdrawFactForm, withdrawNeed, 'need-withdrawn'),
    },
  )

export default function ChangeNeeds({ loaderData, actionData }: Route.ComponentProps) {
  return <ChangeNeedsView {...loaderData} sent={actionData ?? null} />
}
