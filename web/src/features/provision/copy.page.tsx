import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/copy.page'
import { copyForward, undoCopy } from './copy.command.server.ts'
import { CopyView } from './copy.view.tsx'
import { carry, sends } from './forms-of-page.server.ts'
import { openCopy } from './open-copy.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Copy a term forward - Waymark' }]
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const { named: _, ...page } = await answer(openCopy(context.get(scopeContext), { from: url.searchParams.get('term') }))
  const [count, stay] = ['count', 'stay'].map((name) => Number(url.searchParams.get(name)) || 0)
  return { ...page, said: url.searchParams.get('said'), count: count ?? 0, stay: stay ?? 0 }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const term = encodeURIComponent(url.searchParams.get('term') ?? '')
  return carry(request, {
    copy: sends(
      (typed) => copyForward(scope, typed),
      ({ groups }) => `/provision/copy?term=${term}&said=copied&count=${groups}`,
    ),
    undo: sends(
      (typed) => undoCopy(scope, typed),
      ({ taken, stay }) => `/provision/copy?term=${term}&said=undone&count=${taken}&stay=${stay}`,
    ),
  })
}

export default function Copy({ loaderData, actionData }: Route.ComponentProps) {
  return <CopyView {...loaderData} sent={actionData ?? null} />
}
