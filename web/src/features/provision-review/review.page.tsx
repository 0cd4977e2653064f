import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/review.page'
import { openReview } from './open-review.query.server.ts'
import { ReviewView } from './review.view.tsx'
import { saveReview, undoReview } from './save-review.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Review of a provision - Waymark' }]
// A refused form needs the group as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const asked = { groupId: params.groupId, corrects: url.searchParams.get('corrects') }
  const page = await answer(openReview(context.get(scopeContext), asked))
  return { ...page, said: url.searchParams.get('said') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = { ...(await readForm(request)), groupId: params.groupId }
  const form = 'form' in typed && typed.form === 'undo' ? 'undo' : 'review'
  const outcome = form === 'undo' ? await undoReview(scope, typed) : await saveReview(scope, typed)
  if (!outcome.ok) return data({ form, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/provision/groups/${params.groupId}/review?said=${form === 'undo' ? 'undone' : 'reviewed'}`)
}

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  return <ReviewView {...loaderData} sent={actionData ?? null} />
}
