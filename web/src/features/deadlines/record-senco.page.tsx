import { data, redirect } from 'react-router'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-senco.page'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { openEvidence } from './open-evidence.query.server.ts'
import { recordSenco } from './record-senco.command.server.ts'
import { RecordSencoView } from './record-senco.view.tsx'

export const meta = () => [{ title: 'The SENCO - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  if (!mayRecordEvidence(scope.viewer, null).may)
    throw asResponse({ kind: 'not-allowed', says: 'Your role in this school does not record evidence.' })
  const { sencos } = await answer(openEvidence(scope, null))
  const [senco] = sencos
  const { id = '', ...held } = senco ?? {}
  const words = Object.entries(held).map(([name, value]) => [name, value === null ? '' : String(value)] as const)
  return { today: scope.today, replaces: id, held: Object.fromEntries(words) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await recordSenco(context.get(scopeContext), typed)
  if (outcome.ok) return redirect('/evidence?said=kept')
  return data({ problems: answerProblems(outcome.refusal), typed }, { status: statusOf(outcome.refusal) })
}

export default function RecordSenco({ loaderData, actionData }: Route.ComponentProps) {
  return <RecordSencoView {...loaderData} sent={actionData ?? null} />
}
