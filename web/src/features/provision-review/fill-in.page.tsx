import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/fill-in.page'
import { fillIn } from './fill-in.command.server.ts'
import { FillInView } from './fill-in.view.tsx'
import { openFilling } from './open-filling.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'How a provision goes - Waymark' }]
// A refused form needs the group as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openFilling(context.get(scopeContext), { groupId: params.groupId }))
  return { ...page, said: url.searchParams.get('said') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const typed = { ...(await readForm(request)), groupId: params.groupId }
  const outcome = await fillIn(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: 'fill', refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/provision/groups/${params.groupId}/fill-in?said=filled`)
}

export default function FillIn({ loaderData, actionData }: Route.ComponentProps) {
  return <FillInView {...loaderData} sent={actionData ?? null} />
}
