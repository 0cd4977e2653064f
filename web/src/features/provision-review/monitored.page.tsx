import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { type PostedForm, posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/monitored.page'
import { answerQuestion, ask, observe, signOff, withdrawLook } from './look.command.server.ts'
import { AnswerForm, AskForm, ObserveForm, SignOffForm, WithdrawLookForm } from './look.form.ts'
import { MonitoredView } from './monitored.view.tsx'
import { openMonitored } from './open-monitoring.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Delivery and effect of a group - Waymark' }]
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openMonitored(context.get(scopeContext), { groupId: params.groupId }))
  return { ...page, said: url.searchParams.get('said') }
}

const forms: Readonly<Record<string, PostedForm>> = {
  observe: posted(ObserveForm, observe, 'observed'),
  ask: posted(AskForm, ask, 'asked'),
  answer: posted(AnswerForm, answerQuestion, 'answered'),
  'sign-off': posted(SignOffForm, signOff, 'signed-off'),
  withdraw: posted(WithdrawLookForm, withdrawLook, 'withdrawn'),
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!form) throw data(null, { status: 400 })
  const outcome = await form.send(context.get(scopeContext), { ...typed, groupId: params.groupId })
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/provision/groups/${params.groupId}/monitoring?said=${form.said}`)
}

export default function Monitored({ loaderData, actionData }: Route.ComponentProps) {
  return <MonitoredView {...loaderData} sent={actionData ?? null} />
}
