import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/money.page'
import { addNotionalBudget, correctNotionalBudget, withdrawNotionalBudget } from './budget.command.server.ts'
import { BudgetForm, CorrectBudgetForm, WithdrawBudgetForm } from './money.form.ts'
import { MoneyView } from './money.view.tsx'
import { openMoney } from './open-money.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Money - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openMoney(context.get(scopeContext), { span: url.searchParams.get('span') }))
  return { ...page, said: url.searchParams.get('said'), correct: url.searchParams.get('correct') }
}

const forms = {
  budget: posted(BudgetForm, addNotionalBudget, 'budget-kept'),
  correct: posted(CorrectBudgetForm, correctNotionalBudget, 'budget-corrected'),
  withdraw: posted(WithdrawBudgetForm, withdrawNotionalBudget, 'budget-withdrawn'),
}
const isForm = (name: unknown): name is keyof typeof forms => typeof name === 'string' && Object.hasOwn(forms, name)

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const name = typed['form']
  if (!isForm(name)) throw data(null, { status: 400 })
  const outcome = await forms[name].send(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  const span = new URL(request.url).searchParams.get('span')
  return redirect(`/money?${new URLSearchParams({ ...(span ? { span } : {}), said: forms[name].said })}`)
}

export default function Money({ loaderData, actionData }: Route.ComponentProps) {
  return <MoneyView {...loaderData} sent={actionData ?? null} />
}
