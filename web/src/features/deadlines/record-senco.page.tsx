import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-senco.page'
import { openSenco } from './open-senco.query.server.ts'
import { recordSenco } from './record-senco.command.server.ts'
import { RecordSencoView } from './record-senco.view.tsx'

export const meta = () => [{ title: 'The SENCO - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const senco = await answer(openSenco(scope, null))
  const { id = '', ...held } = senco ?? {}
  const words = Object.entries(held).map(([name, value]) => [name, value === null ? '' : String(value)] as const)
  return { today: scope.today, replaces: id, held: Object.fromEntries(words) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await recordSenco(context.get(scopeContext), typed)
  if (outcome.ok) return redirect('/duties?topic=senco&said=kept')
  return data({ problems: answerProblems(outcome.refusal), typed }, { status: statusOf(outcome.refusal) })
}

export default function RecordSenco({ loaderData, actionData }: Route.ComponentProps) {
  return <RecordSencoView {...loaderData} sent={actionData ?? null} />
}
