import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/review.page'
import { agreedOf } from './draft-of.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { ReviewView } from './review.view.tsx'
import { reviewCycle } from './review-cycle.command.server.ts'
import { ReviewForm } from './support.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Review - Waymark' }]
// A refused form needs the plan as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await answer(openSupport(context.get(scopeContext), { pupilId: params.pupilId }))
  return { about: page.about, today: page.today, cycle: agreedOf(page), views: page.views }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/support' },
    { review: posted(ReviewForm, reviewCycle, 'reviewed') },
  )

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  return <ReviewView {...loaderData} sent={actionData ?? null} />
}
