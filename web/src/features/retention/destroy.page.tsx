import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import type { Route } from './+types/destroy.page'
import { destroyChosen } from './destroy.command.server.ts'
import { DestroyView } from './destroy.view.tsx'
import { openChosen } from './open-retention.query.server.ts'
import { ChooseForm, DestroyForm } from './retention.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Destroy files - Waymark' }]

const destroying = posted(DestroyForm, destroyChosen, 'destroyed')

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  if (typed['form'] !== 'destroy') return chosen(scope, typed['all'] === 'yes' ? typed['shown'] : typed['fileIds'])
  const outcome = await destroying.send(scope, typed)
  if (outcome.ok) return redirect(`/retention?said=destroyed&count=${(outcome.value as { files: number }).files}`)
  const { refusal } = outcome
  const shown = await chosen(scope, typed['fileIds'])
  return data({ files: shown.files, sent: { form: 'destroy', refusal, typed } }, { status: statusOf(refusal) })
}

async function chosen(scope: Scope, fileIds: unknown) {
  const parsed = ChooseForm.safeParse({ fileIds })
  return { files: parsed.success ? await answer(openChosen(scope, parsed.data)) : [], sent: null }
}

export default function Destroy({ actionData }: Route.ComponentProps) {
  return <DestroyView files={actionData?.files ?? []} sent={actionData?.sent ?? null} />
}
