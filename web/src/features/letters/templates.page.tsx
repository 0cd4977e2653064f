import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/templates.page'
import { TemplateForm, WithdrawTemplateForm } from './letters.form.ts'
import { openTemplates } from './open-templates.query.server.ts'
import { addTemplate, withdrawTemplate } from './templates.command.server.ts'
import { TemplatesView } from './templates.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'The school’s own letters - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const templates = await answer(openTemplates(context.get(scopeContext), null))
  return { templates, from: url.searchParams.get('from'), said: url.searchParams.get('said') }
}

const forms = {
  add: posted(TemplateForm, addTemplate, 'added'),
  withdraw: posted(WithdrawTemplateForm, withdrawTemplate, 'withdrawn'),
}

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const name = typed['form'] === 'withdraw' ? 'withdraw' : 'add'
  const outcome = await forms[name].send(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/letters/templates?said=${forms[name].said}`)
}

export default function Templates({ loaderData, actionData }: Route.ComponentProps) {
  return <TemplatesView {...loaderData} sent={actionData ?? null} />
}
