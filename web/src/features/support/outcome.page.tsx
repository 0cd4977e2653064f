import { answer, asResponse } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/outcome.page'
import { draftOf } from './draft-of.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { OutcomeView } from './outcome.view.tsx'
import { OutcomeForm } from './support.form.ts'
import { questionsOf } from './wording.rules.ts'
import { writeOutcome } from './write-outcome.command.server.ts'

const nothing = { says: null, target: null, dueOn: null, provision: null }

export const meta: Route.MetaFunction = () => [{ title: 'An outcome - Waymark' }]
// A refused form needs the outcome as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params: { pupilId, outcomeId } }: Route.LoaderArgs) {
  const page = await answer(openSupport(context.get(scopeContext), { pupilId }))
  const { cycleId, outcomes } = draftOf(page)
  const outcome = outcomes.find((one) => one.outcomeId === outcomeId) ?? null
  if (outcome === null && outcomeId !== 'new')
    throw asResponse({ kind: 'not-found', says: 'This outcome is not in the draft any more. Open the plan again.' })
  return { about: page.about, cycleId, outcome, asked: questionsOf(outcome ?? nothing) }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/support' },
    { outcome: posted(OutcomeForm, writeOutcome, 'outcome-saved') },
  )

export default function OutcomePage({ loaderData, actionData }: Route.ComponentProps) {
  return <OutcomeView {...loaderData} sent={actionData ?? null} />
}
