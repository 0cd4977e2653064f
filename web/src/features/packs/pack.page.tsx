import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/pack.page'
import { cancelPack, makeAgain } from './ask-pack.command.server.ts'
import { makePacks } from './make-packs.server.ts'
import { openPack } from './open-packs.query.server.ts'
import { PackView } from './pack.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'A file of many papers - Waymark' }]

/** Whoever watches also sees to it that it is made: what a process left behind when it ended is taken up here. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const pack = await answer(openPack(scope, params))
  if (pack.state === 'waiting' || pack.state === 'making') void makePacks(context.get(houseContext), scope.school.id)
  return { pack, said: url.searchParams.get('said') }
}

export async function action({ context, params: { packId }, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const form = typed['form'] === 'cancel' ? 'cancel' : 'again'
  const outcome = await (form === 'cancel' ? cancelPack : makeAgain)(context.get(scopeContext), { packId })
  if (!outcome.ok) return data({ form, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/packs/${packId}`, 303)
}

export default function Pack({ loaderData, actionData }: Route.ComponentProps) {
  return <PackView {...loaderData} sent={actionData ?? null} />
}
