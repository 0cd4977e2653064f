import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/sections.page'
import { isProfileKind, type ProfileKind } from './kinds.rules.ts'
import { openSections } from './open-sections.query.server.ts'
import { arrangeSections } from './sections.command.server.ts'
import { placesOf } from './sections.rules.ts'
import { SectionsView } from './sections.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Sections of plans - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const layouts = await answer(openSections(context.get(scopeContext), null))
  const asked = url.searchParams.get('of') ?? ''
  const kind: ProfileKind = isProfileKind(asked) ? asked : 'one-page'
  return { kind, places: placesOf(kind, layouts[kind]), said: url.searchParams.get('said') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await arrangeSections(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: 'sections', refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/sections?of=${String(typed['kind'])}&said=kept`)
}

export default function Sections({ loaderData, actionData }: Route.ComponentProps) {
  return <SectionsView {...loaderData} sent={actionData ?? null} />
}
