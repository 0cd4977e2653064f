import { data, redirect } from 'react-router'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-evidence.page'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { evidenceKinds, evidenceWords } from './evidence.form.ts'
import { openEvidence } from './open-evidence.query.server.ts'
import { recordEvidence, withdrawEvidence } from './record-evidence.command.server.ts'
import { RecordEvidenceView } from './record-evidence.view.tsx'

export const meta = () => [{ title: 'Record evidence - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const kind = evidenceKinds.find((one) => one === params.kind)
  if (!kind) throw asResponse({ kind: 'not-found', says: 'There is no such document here' })
  const may = mayRecordEvidence(scope.viewer, null)
  if (!may.may) throw asResponse({ kind: 'not-allowed', says: 'Your role in this school does not record evidence.' })
  const { evidence } = await answer(openEvidence(scope, null))
  const chosen = url.searchParams.get('correct')
  const wrong = evidence.find((one) => one.id === chosen && one.kind === kind && !one.replaced) ?? null
  if (chosen !== null && wrong === null)
    throw asResponse({ kind: 'not-found', says: 'This entry was put right or taken out already. Open the list again.' })
  return { kind, words: evidenceWords[kind], today: scope.today, owner: scope.viewer.name, wrong }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed: Record<string, unknown> = { ...(await readForm(request)), kind: params.kind }
  const takeOut = typed['form'] === 'take-out'
  const outcome = takeOut ? await withdrawEvidence(scope, typed) : await recordEvidence(scope, typed)
  if (outcome.ok) return redirect(`/evidence?said=${takeOut ? 'taken-out' : typed['replaces'] ? 'corrected' : 'kept'}`)
  return data({ problems: answerProblems(outcome.refusal), typed }, { status: statusOf(outcome.refusal) })
}

export default function RecordEvidence({ loaderData, actionData }: Route.ComponentProps) {
  return <RecordEvidenceView {...loaderData} sent={actionData ?? null} />
}
