import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/pupil-money.page'
import { makeTopUpRequest } from './make-request.command.server.ts'
import { CorrectReceivedForm, ReceivedForm, WithdrawReceivedForm } from './money.form.ts'
import { openPupilMoney } from './open-pupil-money.query.server.ts'
import { PupilMoneyView } from './pupil-money.view.tsx'
import { correctTopUp, recordTopUp, withdrawTopUp } from './received.command.server.ts'
import { sendOne } from './send-one.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Money for a pupil - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const asked = { pupilId: params.pupilId, span: url.searchParams.get('span') }
  const page = await answer(openPupilMoney(context.get(scopeContext), asked))
  return { ...page, said: url.searchParams.get('said'), correct: url.searchParams.get('correct') }
}

const forms = {
  received: posted(ReceivedForm, recordTopUp, 'top-up-kept'),
  correct: posted(CorrectReceivedForm, correctTopUp, 'top-up-corrected'),
  withdraw: posted(WithdrawReceivedForm, withdrawTopUp, 'top-up-withdrawn'),
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const { pupilId } = params
  const typed = await readForm(request)
  const page = `/pupils/${pupilId}/money`
  if (typed['form'] !== 'request')
    return sendOne({ scope, typed, forms, page, span: url.searchParams.get('span'), also: { pupilId } })
  const made = await makeTopUpRequest(scope, { ...typed, pupilId })
  if (made.ok) return redirect(`${page}/requests/${made.value.requestId}?said=made`)
  return data({ form: 'request', refusal: made.refusal, typed }, { status: statusOf(made.refusal) })
}

export default function PupilMoney({ loaderData, actionData }: Route.ComponentProps) {
  return <PupilMoneyView {...loaderData} sent={actionData ?? null} />
}
