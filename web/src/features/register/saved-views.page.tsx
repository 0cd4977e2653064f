import { answer } from '#platform/http/answer.server.ts'
import { answerViews } from '#platform/http/answer-views.server.ts'
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
  return await answerViews(request, {
    save: (view) => saveView(scope, view),
    remove: (view) => removeView(scope, view),
    listAt: '/register/views',
    addressOf: (query) => `/register${query && `?${query}`}`,
  })
}

export default function SavedViews({ loaderData, actionData }: Route.ComponentProps) {
  return <SavedViewsView {...loaderData} refusal={actionData?.refusal ?? null} typed={actionData?.typed ?? {}} />
}
