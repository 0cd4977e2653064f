import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/many.page'
import { SendManyForm } from './letters.form.ts'
import { ManyView } from './many.view.tsx'
import { openMany } from './open-many.query.server.ts'
import { sendMany } from './send-many.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Letters to many - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openMany(context.get(scopeContext), { search: url.search }))
  return {
    ...page,
    choose: url.searchParams.get('choose') === 'new',
    batch: url.searchParams.get('batch'),
    count: Number(url.searchParams.get('count')) || 0,
    emailed: Number(url.searchParams.get('emailed')) || 0,
    mail: Boolean(context.get(houseContext).settings.SMTP_URL),
  }
}

const form = posted(SendManyForm, sendMany, 'sent')

export async function action({ context, request, url }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await form.send(context.get(scopeContext), {
    ...typed,
    mail: context.get(houseContext).settings.SMTP_URL ? 'yes' : 'no',
  })
  if (!outcome.ok) return data({ form: 'many', refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  const { batchId, letters, emailed } = outcome.value as { batchId: string; letters: number; emailed: number }
  const address = new URLSearchParams(url.search)
  address.delete('choose')
  address.set('batch', batchId)
  address.set('count', String(letters))
  address.set('emailed', String(emailed))
  return redirect(`/letters?${address}`)
}

export default function Many({ loaderData, actionData }: Route.ComponentProps) {
  return <ManyView {...loaderData} sent={actionData ?? null} />
}
