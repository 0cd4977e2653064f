import { setTimeout } from 'node:timers/promises'
import { data, redirectDocument } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/packs.page'
import { askLetters, askPlans } from './ask-pack.command.server.ts'
import { makePacks } from './make-packs.server.ts'
import { listPacks, openPack } from './open-packs.query.server.ts'
import { PacksView } from './packs.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Files made for you - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { packs: await answer(listPacks(context.get(scopeContext), null)) }
}

/** So many are soon made: the answer waits for them and is the file. More are watched on a page of their own. */
const few = 10
const patience = 10_000

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const asked = await (typed['kind'] === 'letters' ? askLetters : askPlans)(scope, typed)
  if (!asked.ok) return data({ form: 'ask', refusal: asked.refusal, typed }, { status: statusOf(asked.refusal) })
  const { packId, pupils } = asked.value
  const making = makePacks(context.get(houseContext), scope.school.id)
  if (pupils.length <= few) await Promise.race([making, setTimeout(patience, null, { ref: false })])
  const { state } = await answer(openPack(scope, { packId }))
  return redirectDocument(`/packs/${packId}${state === 'ready' ? '/file' : ''}`, 303)
}

export default function Packs({ loaderData, actionData }: Route.ComponentProps) {
  return <PacksView {...loaderData} sent={actionData ?? null} />
}
