import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/share-provision.page'
import { carrySharing } from './carry.server.ts'
import { openSharing } from './open-sharing.query.server.ts'
import { ShareView } from './share.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Share a provision with the trust - Waymark' }]
// After a refusal the page shows what stands now.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const page = await answer(openSharing(scope, { kind: 'provision', id: params.provisionId }))
  return {
    ...page,
    urn: scope.school.urn,
    backTo: `/provision/library/${params.provisionId}`,
    said: url.searchParams.get('said'),
  }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  carrySharing(request, context.get(scopeContext), { kind: 'provision', id: params.provisionId })

export default function ShareProvision({ loaderData, actionData }: Route.ComponentProps) {
  return <ShareView {...loaderData} sent={actionData ?? null} />
}
