import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/templates.page'
import { TemplateForm, VirtualSchoolForm, WithdrawTemplateForm } from './letters.form.ts'
import { openTemplates } from './open-templates.query.server.ts'
import { openVirtualSchool } from './open-virtual-school.query.server.ts'
import { addTemplate, withdrawTemplate } from './templates.command.server.ts'
import { TemplatesView } from './templates.view.tsx'
import { setVirtualSchool } from './virtual-school.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'The school’s own letters - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const templates = await answer(openTemplates(context.get(scopeContext), null))
  const virtualSchool = await answer(openVirtualSchool(context.get(scopeContext), null))
  return { templates, virtualSchool, from: url.searchParams.get('from'), said: url.searchParams.get('said') }
}

const forms = {
  add: posted(TemplateForm, addTemplate, 'added'),
  withdraw: posted(WithdrawTemplateForm, withdrawTemplate, 'withdrawn'),
  'virtual-school': posted(VirtualSchoolForm, setVirtualSchool, 'virtual-school'),
}

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name as keyof typeof forms] : undefined
  if (!form) throw data(null, { status: 400 })
  const outcome = await form.send(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/letters/templates?said=${form.said}`)
}

export default function Templates({ loaderData, actionData }: Route.ComponentProps) {
  return <TemplatesView {...loaderData} sent={actionData ?? null} />
}
