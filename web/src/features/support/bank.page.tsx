import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/bank.page'
import { withdrawBanked } from './bank.command.server.ts'
import { BankView } from './bank.view.tsx'
import { openBank } from './open-bank.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Bank of outcomes - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  return { ...(await answer(openBank(context.get(scopeContext), null))), said: url.searchParams.get('said') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await withdrawBanked(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: 'withdraw', refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect('/outcomes?said=withdrawn')
}

export default function Bank({ loaderData, actionData }: Route.ComponentProps) {
  return <BankView {...loaderData} sent={actionData ?? null} />
}
