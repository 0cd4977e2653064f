import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/plan.page'
import { draftOf } from './draft-of.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { PlanView } from './plan.view.tsx'
import { PlanForm } from './support.form.ts'
import { writePlan } from './write-plan.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Write the plan - Waymark' }]
// A refused form needs the plan as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await answer(openSupport(context.get(scopeContext), { pupilId: params.pupilId }))
  return {
    about: page.about,
    cycle: draftOf(page),
    views: page.views,
    last: page.cycles.find((cycle) => cycle.state === 'reviewed') ?? null,
  }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/support' },
    { plan: posted(PlanForm, writePlan, 'plan-saved') },
  )

export default function Plan({ loaderData, actionData }: Route.ComponentProps) {
  return <PlanView {...loaderData} sent={actionData ?? null} />
}
