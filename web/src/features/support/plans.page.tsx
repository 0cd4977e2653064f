import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/plans.page'
import { openPlans } from './open-plans.query.server.ts'
import { PlansView } from './plans.view.tsx'
import { rollForward, undoRoll } from './roll-forward.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Plans of SEN Support - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openPlans(context.get(scopeContext), { search: url.search }))
  const [said, count, stay] = ['said', 'count', 'stay'].map((name) => url.searchParams.get(name))
  return { ...page, said: said ?? null, count: Number(count) || 0, stay: Number(stay) || 0 }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const back = (said: string, count: number, stay = 0) => {
    const address = new URLSearchParams(url.search)
    for (const [name, value] of Object.entries({ said, count, stay })) address.set(name, String(value))
    return redirect(`/plans?${address}`)
  }
  if (typed['form'] === 'undo') {
    const undone = await undoRoll(scope, typed)
    if (undone.ok) return back('undone', undone.value.back, undone.value.stay)
    return data({ form: 'undo', refusal: undone.refusal, typed }, { status: statusOf(undone.refusal) })
  }
  const rolled = await rollForward(scope, typed)
  if (rolled.ok) return back('rolled', rolled.value.pupils)
  return data({ form: 'roll', refusal: rolled.refusal, typed }, { status: statusOf(rolled.refusal) })
}

export default function Plans({ loaderData, actionData }: Route.ComponentProps) {
  return <PlansView {...loaderData} sent={actionData ?? null} />
}
