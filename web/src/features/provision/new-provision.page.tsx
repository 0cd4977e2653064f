import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/new-provision.page'
import { carry, sends } from './forms-of-page.server.ts'
import { addProvision } from './library.command.server.ts'
import { openNewProvision } from './open-library.query.server.ts'
import { ProvisionFormView } from './provision-form.view.tsx'
import './library.css'

export const meta: Route.MetaFunction = () => [{ title: 'A new provision - Waymark' }]

export const loader = ({ context }: Route.LoaderArgs) => answer(openNewProvision(context.get(scopeContext), null))

export const action = ({ context, request }: Route.ActionArgs) =>
  carry(request, {
    add: sends(
      (typed) => addProvision(context.get(scopeContext), typed),
      ({ provisionId }) => `/provision/library/${provisionId}?said=added`,
    ),
  })

export default function NewProvision({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="narrow">
      <PageHead title="A new provision" lead="Described once. Everything but the name, the wave and an area may wait." />
      <ProvisionFormView {...loaderData} recorded={null} version={null} asks={[]} sent={actionData ?? null} />
    </div>
  )
}
