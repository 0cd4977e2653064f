import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/money.page'
import { addNotionalBudget, correctNotionalBudget, withdrawNotionalBudget } from './budget.command.server.ts'
import { BudgetForm, CorrectBudgetForm, WithdrawBudgetForm } from './money.form.ts'
import { MoneyView } from './money.view.tsx'
import { openMoney } from './open-money.query.server.ts'
import { sendOne } from './send-one.server.ts'

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

export async function action({ context, request, url }: Route.ActionArgs) {
  const typed = await readForm(request)
  return sendOne({ scope: context.get(scopeContext), typed, forms, page: '/money', span: url.searchParams.get('span') })
}

export default function Money({ loaderData, actionData }: Route.ComponentProps) {
  return <MoneyView {...loaderData} sent={actionData ?? null} />
}
