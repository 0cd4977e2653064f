import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/cover.page'
import { cancelSessions, giveCover, undoCover } from './cover.command.server.ts'
import { CoverView } from './cover.view.tsx'
import { openCover } from './open-cover.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Somebody is away - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await answer(openCover(context.get(scopeContext), { day: url.searchParams.get('day') }))
  return {
    ...page,
    away: url.searchParams.get('away'),
    said: url.searchParams.get('said'),
    count: Number(url.searchParams.get('count')) || 0,
  }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const form = String(typed['form'])
  const outcome =
    form === 'give'
      ? await giveCover(scope, typed)
      : form === 'undo'
        ? await undoCover(scope, typed)
        : await cancelSessions(scope, typed)
  if (!outcome.ok) return data({ form, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  const address = new URLSearchParams(url.search)
  address.set('said', form)
  address.set('count', 'sessions' in outcome.value ? String(outcome.value.sessions) : '0')
  return redirect(`/sessions/cover?${address}`)
}

export default function Cover({ loaderData, actionData }: Route.ComponentProps) {
  return <CoverView {...loaderData} sent={actionData ?? null} />
}
