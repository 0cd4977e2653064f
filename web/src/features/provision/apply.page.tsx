import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/apply.page'
import { applyProvision } from './apply.command.server.ts'
import { ApplyView } from './apply.view.tsx'
import { openApply, pickPupils } from './open-apply.query.server.ts'
import { pickChoices } from './pick.rules.ts'
import { nothingWrong, pickIn, stepOf } from './pick-posted.server.ts'
import { oneTimeMore } from './times-shown.rules.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Give a provision - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { choices, ...page } = await answer(
    openApply(context.get(scopeContext), { provisionId: url.searchParams.get('provision') ?? '' }),
  )
  return { ...page, choices: pickChoices(choices) }
}

/**
 * Picking puts pupils on the list and another time is one row more: the rest of the form stays as it was typed. Giving saves it.
 * Names are posted, never in an address.
 */
export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const pick = pickIn(typed)
  const listed = async () =>
    pick.who || pick.name || pick.ids.length > 0 || pick.listed?.length ? await answer(pickPupils(scope, pick)) : []
  const step = stepOf(typed)
  if (step !== null) {
    const shown = step === 'time' ? oneTimeMore(typed) : { ...typed, who: '', find: '' }
    return data({ form: 'apply', refusal: nothingWrong, typed: shown, picked: await listed(), asked: step === 'pick' })
  }
  const outcome = await applyProvision(scope, { ...typed, provisionId: url.searchParams.get('provision') ?? '' })
  if (!outcome.ok) {
    const refused = { form: 'apply', refusal: outcome.refusal, typed, picked: await listed(), asked: false }
    return data(refused, { status: statusOf(outcome.refusal) })
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
