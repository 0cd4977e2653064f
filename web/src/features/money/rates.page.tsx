import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/rates.page'
import { CorrectRateForm, RateForm, RolesForm, RoleUseForm, WithdrawRateForm } from './money.form.ts'
import { openRates } from './open-rates.query.server.ts'
import { addPayRate, addPayRoles, correctPayRate, setPayRoleUse, withdrawPayRate } from './rates.command.server.ts'
import { RatesView } from './rates.view.tsx'
import { sendOne } from './send-one.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'What an hour costs - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openRates(context.get(scopeContext), null))
  return { ...page, said: url.searchParams.get('said'), correct: url.searchParams.get('correct') }
}

const forms = {
  roles: posted(RolesForm, addPayRoles, 'roles-added'),
  use: posted(RoleUseForm, setPayRoleUse, 'use-set'),
  rate: posted(RateForm, addPayRate, 'rate-added'),
  correct: posted(CorrectRateForm, correctPayRate, 'rate-corrected'),
  withdraw: posted(WithdrawRateForm, withdrawPayRate, 'rate-withdrawn'),
}

export async function action({ context, request }: Route.ActionArgs) {
  return sendOne({ scope: context.get(scopeContext), typed: await readForm(request), forms, page: '/money/rates' })
}

export default function Rates({ loaderData, actionData }: Route.ComponentProps) {
  return <RatesView {...loaderData} sent={actionData ?? null} />
}
