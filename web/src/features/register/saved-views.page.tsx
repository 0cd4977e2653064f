import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/saved-views.page'
import { listViews } from './list-views.query.server.ts'
import { filterFrom, queryOf } from './register.form.ts'
import { saveView } from './save-view.command.server.ts'
import { SavedViewsView } from './saved-views.view.tsx'
import { removeView } from './withdraw-view.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Saved views of the register - Waymark' }]
export const shouldRevalidate = () => true

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const listed = await answer(listViews(context.get(scopeContext), null))
  return { ...listed, query: queryOf(filterFrom(searchParams)), said: searchParams.get('said') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const field = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  if (field('intent') === 'withdraw') {
    const removed = await removeView(scope, { savedViewId: field('savedViewId') })
    return removed.ok
      ? redirect('/register/views?said=view-removed')
      : data({ refusal: removed.refusal, typed }, { status: statusOf(removed.refusal) })
  }
  const saved = await saveView(scope, { name: field('name'), query: field('query'), shared: field('shared') === 'yes' })
  if (!saved.ok) return data({ refusal: saved.refusal, typed }, { status: statusOf(saved.refusal) })
  return redirect(`/register?${new URLSearchParams([...new URLSearchParams(saved.value.query), ['said', 'view-saved']])}`)
}

export default function SavedViews({ loaderData, actionData }: Route.ComponentProps) {
  return <SavedViewsView {...loaderData} refusal={actionData?.refusal ?? null} typed={actionData?.typed ?? {}} />
}
