import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/choices.page'
import { setChoices } from './choices.command.server.ts'
import { choiceFields } from './choices.rules.ts'
import { ChoicesView } from './choices.view.tsx'
import { carry, sends } from './forms-of-page.server.ts'
import { openChoices } from './open-choices.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Words and counting of provision - Waymark' }]
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const chosen = await answer(openChoices(context.get(scopeContext), null))
  return { fields: choiceFields(chosen), version: chosen.version, said: url.searchParams.get('said') }
}

export const action = ({ context, request }: Route.ActionArgs) =>
  carry(request, {
    choices: sends(
      (typed) => setChoices(context.get(scopeContext), typed),
      () => '/provision/choices?said=saved',
    ),
  })

export default function Choices({ loaderData, actionData }: Route.ComponentProps) {
  return <ChoicesView {...loaderData} sent={actionData ?? null} />
}
