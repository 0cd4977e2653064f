import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Refusal } from '#platform/work/refusal.ts'
import type { Route } from './+types/apply.page'
import { applyProvision } from './apply.command.server.ts'
import { ApplyView } from './apply.view.tsx'
import { openApply, pickPupils } from './open-apply.query.server.ts'
import { pickChoices } from './pick.rules.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Give a provision - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { choices, ...page } = await answer(
    openApply(context.get(scopeContext), { provisionId: url.searchParams.get('provision') ?? '' }),
  )
  return { ...page, choices: pickChoices(choices) }
}

const none: Refusal = { kind: 'not-valid', problems: [] }

/** Picking puts pupils on the list and leaves the rest of the form as it was typed; giving saves it. Names are posted, never in an address. */
export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const picking = typed['step'] === 'pick'
  const word = (name: string) => (picking && typeof typed[name] === 'string' ? typed[name] : '')
  const pick = { who: word('who'), name: word('find'), ids: [typed['pupils'] ?? []].flat() }
  if (picking) {
    const picked = await answer(pickPupils(scope, pick))
    return data({ form: 'apply', refusal: none, typed: { ...typed, who: '', find: '' }, picked, asked: true })
  }
  const outcome = await applyProvision(scope, { ...typed, provisionId: url.searchParams.get('provision') ?? '' })
  if (!outcome.ok) {
    const picked = pick.ids.length > 0 ? await answer(pickPupils(scope, pick)) : []
    return data({ form: 'apply', refusal: outcome.refusal, typed, picked, asked: false }, { status: statusOf(outcome.refusal) })
  }
  const { provisionId, groupIds } = outcome.value
  if (groupIds.length === 1) return redirect(`/provision/groups/${groupIds[0]}?said=given`)
  return redirect(`/provision/library/${provisionId}?said=given&count=${groupIds.length}`)
}

export default function Apply({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ApplyView {...loaderData} sent={actionData ?? null} picked={actionData?.picked ?? []} asked={actionData?.asked ?? false} />
  )
}
