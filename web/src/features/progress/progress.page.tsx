import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { filesOf, typedOf } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/progress.page'
import { setScale, UploadInput, uploadDrop, withdrawDrop } from './drop.command.server.ts'
import { openProgress } from './open-progress.query.server.ts'
import { OneDropForm, ScaleForm } from './progress.form.ts'
import { ProgressView } from './progress.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Progress - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  return { ...(await answer(openProgress(context.get(scopeContext), null))), said: url.searchParams.get('said') }
}

const forms = {
  scale: posted(ScaleForm, setScale, 'scale-set'),
  withdraw: posted(OneDropForm, withdrawDrop, 'withdrawn'),
  upload: posted(UploadInput, uploadDrop, ''),
}

export async function action({ context, request }: Route.ActionArgs) {
  const given = await request.formData()
  const typed = typedOf(given)
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name as keyof typeof forms] : undefined
  if (!form) throw data(null, { status: 400 })
  const [file] = filesOf(given, 'file')
  const upload = { name: file?.name ?? '', bytes: new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)) }
  const outcome = await form.send(context.get(scopeContext), { ...typed, ...(name === 'upload' ? { file: upload } : {}) })
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  const { dropId } = { dropId: '', ...(outcome.value as object) }
  return redirect(dropId ? `/progress/${dropId}` : `/progress?said=${form.said}`)
}

export default function Progress({ loaderData, actionData }: Route.ComponentProps) {
  return <ProgressView {...loaderData} sent={actionData ?? null} />
}
