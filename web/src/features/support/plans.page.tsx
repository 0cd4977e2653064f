import { data, redirect } from 'react-router'
import { filterFrom, queryOf } from '#features/register/public.server.ts'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/plans.page'
import { openPlans } from './open-plans.query.server.ts'
import { PlansView } from './plans.view.tsx'
import { rollForward, undoRoll } from './roll-forward.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Plans of SEN Support - Waymark' }]

/** On the register unless something else is asked for: the others have no plan. */
const filterOf = (url: URL) => {
  const filter = filterFrom(url.searchParams)
  return { ...filter, status: filter.status || ('register' as const), page: 1 }
}

export async function loader({ context, url }: Route.LoaderArgs) {
  const filter = filterOf(url)
  const page = await answer(openPlans(context.get(scopeContext), { filter }))
  const { year, class: group } = filter
  const [said, count, stay] = ['said', 'count', 'stay'].map((name) => url.searchParams.get(name))
  return { ...page, year, group, query: queryOf(filter), said: said ?? null, count: Number(count) || 0, stay: Number(stay) || 0 }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const back = (said: string, count: number, stay = 0) => {
    const query = queryOf(filterOf(url))
    return redirect(`/plans?${query ? `${query}&` : ''}said=${said}&count=${count}&stay=${stay}`)
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
