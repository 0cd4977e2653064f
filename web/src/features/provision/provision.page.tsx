import { checkWording } from '@waymark/duties'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/provision.page'
import { carry, sends } from './forms-of-page.server.ts'
import { changeProvision, restoreProvision, withdrawProvision } from './library.command.server.ts'
import { fieldsOf } from './library.rules.ts'
import { openProvision } from './open-library.query.server.ts'
import { ProvisionView } from './provision.view.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.provision.name ?? 'Provision'} in the library - Waymark` },
]
// After a clash the form needs what is saved now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openProvision(context.get(scopeContext), { provisionId: params.provisionId }))
  const { about } = page.provision
  // What is vague is worth asking; what a library cannot know (whose, from when) is not.
  const found = about ? checkWording('provision', about).findings.filter(({ severity }) => severity === 'error') : []
  const asks = found.map(({ rule, says, ask }) => ({ rule, says, ask }))
  return {
    ...page,
    fields: fieldsOf(page.provision),
    asks: asks.filter((one, at) => asks.findIndex(({ rule }) => rule === one.rule) === at).slice(0, 4),
    said: url.searchParams.get('said'),
    count: Number(url.searchParams.get('count')) || 0,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const here = `/provision/library/${params.provisionId}`
  return carry(
    request,
    {
      change: sends(
        (typed) => changeProvision(scope, typed),
        () => `${here}?said=changed`,
      ),
      withdraw: sends(
        (typed) => withdrawProvision(scope, typed),
        () => `${here}?said=withdrawn`,
      ),
      restore: sends(
        (typed) => restoreProvision(scope, typed),
        () => `${here}?said=restored`,
      ),
    },
    { provisionId: params.provisionId },
  )
}

export default function Provision({ loaderData, actionData }: Route.ComponentProps) {
  return <ProvisionView {...loaderData} sent={actionData ?? null} />
}
