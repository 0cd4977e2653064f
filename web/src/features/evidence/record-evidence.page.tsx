import { catalogue } from '@waymark/duties'
import { data, redirect } from 'react-router'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-evidence.page'
import { lookAgainAfter } from './look-again.rules.ts'
import { openEvidence } from './open-evidence.query.server.ts'
import { recordEvidence, withdrawEvidence } from './record-evidence.command.server.ts'
import { RecordEvidenceView } from './record-evidence.view.tsx'

export const meta = () => [{ title: 'Record evidence - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const duty = catalogue.find((one) => one.id === params.dutyId)
  if (!duty) throw asResponse({ kind: 'not-found', says: 'There is no such duty' })
  const entries = await answer(openEvidence(scope, { duty: duty.id }))
  const chosen = url.searchParams.get('correct')
  const wrong = entries.find((one) => one.id === chosen && !one.replaced) ?? null
  if (chosen !== null && wrong === null)
    throw asResponse({ kind: 'not-found', says: 'This entry was put right or taken out already. Open the list again.' })
  const { id, title, shownBy, shape } = duty
  const lookAgainOn = lookAgainAfter(duty, scope.today)
  return { id, title, shownBy, shape, today: scope.today, owner: scope.viewer.name, lookAgainOn, wrong }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed: Record<string, unknown> = { ...(await readForm(request)), duty: params.dutyId }
  const takeOut = typed['form'] === 'take-out'
  const outcome = takeOut ? await withdrawEvidence(scope, typed) : await recordEvidence(scope, typed)
  const said = takeOut ? 'taken-out' : typed['replaces'] ? 'corrected' : 'kept'
  if (outcome.ok) return redirect(`/duties/${params.dutyId}?said=${said}`)
  return data({ problems: answerProblems(outcome.refusal), typed }, { status: statusOf(outcome.refusal) })
}

export default function RecordEvidence({ loaderData, actionData }: Route.ComponentProps) {
  return <RecordEvidenceView {...loaderData} sent={actionData ?? null} />
}
