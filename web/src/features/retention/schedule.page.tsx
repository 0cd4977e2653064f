import { data, redirect } from 'react-router'
import { keepingDefaults } from '#platform/files/retention.rules.ts'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/schedule.page'
import { changeRule } from './change-rule.command.server.ts'
import { openSchedule } from './open-retention.query.server.ts'
import { RuleForm } from './retention.form.ts'
import { ScheduleView } from './schedule.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'How long files are kept - Waymark' }]
// A refused form needs what stands now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const lines = await answer(openSchedule(context.get(scopeContext), null))
  const whole = lines.map((line) => ({ ...line, standard: keepingDefaults[line.kind] }))
  return { lines: whole, said: url.searchParams.get('said') }
}

const changing = posted(RuleForm, changeRule, 'changed')

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await changing.send(context.get(scopeContext), typed)
  if (outcome.ok) return redirect('/retention/schedule?said=changed')
  return data({ form: String(typed['kind']), refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
}

export default function Schedule({ loaderData, actionData }: Route.ComponentProps) {
  return <ScheduleView {...loaderData} sent={actionData ?? null} />
}
