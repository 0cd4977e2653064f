import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/provisions-shelf.page'
import { carryTaking, saidIn } from './carry.server.ts'
import { filterIn } from './kinds.rules.ts'
import { openShelf } from './open-shelf.query.server.ts'
import { ShelfView } from './shelf.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Provisions from the trust - Waymark' }]
// After a refusal the list shows what is shared now.
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const filter = filterIn(url.searchParams)
  return {
    ...(await answer(openShelf(context.get(scopeContext), { kind: 'provision', filter }))),
    filter,
    ...saidIn(url.searchParams),
  }
}

export const action = ({ context, request }: Route.ActionArgs) => carryTaking(request, context.get(scopeContext), 'provision')

export default function ProvisionsShelf({ loaderData, actionData }: Route.ComponentProps) {
  return <ShelfView {...loaderData} sent={actionData ?? null} />
}
