import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/evening.page'
import { planEvening } from './evening.command.server.ts'
import { EveningView } from './evening.view.tsx'
import { holdMeeting } from './minutes.command.server.ts'
import { openEvening } from './open-evening.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Parents’ evening - Waymark' }]
// A refused slot needs the meeting as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openEvening(context.get(scopeContext), { search: url.search }))
  return { ...page, said: url.searchParams.get('said') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const form = typed['form'] === 'hold' ? 'hold' : 'plan'
  const outcome = form === 'hold' ? await holdMeeting(scope, typed) : await planEvening(scope, typed)
  if (!outcome.ok) return data({ form, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/parents-evening?on=${typed['evening'] ?? typed['heldOn']}&said=${form}`)
}

export default function Evening({ loaderData, actionData }: Route.ComponentProps) {
  return <EveningView {...loaderData} sent={actionData ?? null} />
}
