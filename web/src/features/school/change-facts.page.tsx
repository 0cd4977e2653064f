import { redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/change-facts.page'
import { changeFacts } from './change-facts.command.server.ts'
import { ChangeFactsView } from './change-facts.view.tsx'
import { heldFacts } from './facts.rules.ts'
import { openSchool } from './open-school.query.server.ts'
import { refuseReaders, sentBack } from './sent.server.ts'

export const meta = () => [{ title: 'What the school is - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  refuseReaders(scope)
  const [stands] = (await answer(openSchool(scope, null))).facts
  return { today: scope.today, seen: stands.id ?? '', held: heldFacts(stands) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await changeFacts(context.get(scopeContext), typed)
  return outcome.ok ? redirect('/school?said=facts') : sentBack(outcome.refusal, typed)
}

export default function ChangeFacts({ loaderData, actionData }: Route.ComponentProps) {
  return <ChangeFactsView {...loaderData} sent={actionData ?? null} />
}
