import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/holds.page'
import { endHold, placeHold } from './holds.command.server.ts'
import { HoldsView } from './holds.view.tsx'
import { openHolds } from './open-retention.query.server.ts'
import { EndHoldForm, FindForm, HoldForm } from './retention.form.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Holds - Waymark' }]
// What is held now stands beside a refused form.
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openHolds(context.get(scopeContext), { words: null }))
  return { ...page, said: url.searchParams.get('said') }
}

const forms = { hold: posted(HoldForm, placeHold, 'held'), end: posted(EndHoldForm, endHold, 'ended') }

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const words = FindForm.safeParse(typed).data?.words ?? ''
  const form = String(typed['form'])
  const found = async () => (await answer(openHolds(scope, { words }))).found
  if (form !== 'hold' && form !== 'end') return data({ words, found: await found(), sent: null })
  const outcome = await forms[form].send(scope, typed)
  if (outcome.ok) return redirect(`/retention/holds?said=${forms[form].said}`)
  const { refusal } = outcome
  const again = form === 'hold' ? await found() : null
  return data({ words, found: again, sent: { form, refusal, typed } }, { status: statusOf(refusal) })
}

export default function Holds({ loaderData, actionData }: Route.ComponentProps) {
  const asked = { words: actionData?.words ?? '', found: actionData?.found ?? null, sent: actionData?.sent ?? null }
  return <HoldsView {...loaderData} {...asked} />
}
