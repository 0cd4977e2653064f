import { data, redirect } from 'react-router'
import { clockInLondon, now } from '#platform/clock/clock.ts'
import { newId } from '#platform/db/ids.ts'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/sessions.page'
import { openSessions } from './open-sessions.query.server.ts'
import { recordOf } from './record.rules.ts'
import { chooseRecord, recordSession } from './record-session.command.server.ts'
import { SessionsView } from './sessions.view.tsx'
import { keyOf } from './shown.rules.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Sessions - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { day: url.searchParams.get('day'), whose: url.searchParams.get('whose') }
  const page = await answer(openSessions(context.get(scopeContext), asked))
  // A record bears its number before it is sent, so that a form that is sent twice is kept once.
  const ids: Record<string, string> = { unplanned: newId() }
  for (const session of page.sessions) ids[keyOf(session)] = newId()
  return { ...page, ids, clock: clockInLondon(), said: url.searchParams.get('said') }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const choosing = typed['form'] === 'choose'
  const outcome = choosing ? await chooseRecord(scope, typed) : await recordSession(scope, recordOf(typed, now().toISOString()))
  if (!outcome.ok)
    return data({ form: String(typed['form']), refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  const address = new URLSearchParams(url.search)
  address.set('day', String(typed['day']))
  address.set('said', choosing ? 'chosen' : 'recorded')
  return redirect(`/sessions?${address}`)
}

export default function Sessions({ loaderData, actionData }: Route.ComponentProps) {
  return <SessionsView {...loaderData} sent={actionData ?? null} />
}
