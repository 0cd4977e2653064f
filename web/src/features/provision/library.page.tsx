import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/library.page'
import { carry, sends } from './forms-of-page.server.ts'
import { startLibrary, undoStartLibrary } from './library.command.server.ts'
import { matches } from './library.rules.ts'
import { LibraryView } from './library.view.tsx'
import { filterIn } from './library-filter.rules.ts'
import { openLibrary } from './open-library.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Library of provision - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { provisions, ...page } = await answer(openLibrary(context.get(scopeContext), null))
  const filter = filterIn(url.searchParams)
  return {
    ...page,
    filter,
    all: provisions.length,
    untouched: provisions.filter((one) => one.startedAs !== null && one.version === 1 && one.groups === 0).length,
    provisions: provisions.filter((one) => matches(one, filter)),
    said: url.searchParams.get('said'),
    count: Number(url.searchParams.get('count')) || 0,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  return carry(request, {
    start: sends(
      () => startLibrary(scope, {}),
      ({ added }) => `/provision/library?said=started&count=${added}`,
    ),
    undo: sends(
      () => undoStartLibrary(scope, {}),
      ({ taken }) => `/provision/library?said=undone&count=${taken}`,
    ),
  })
}

export default function Library({ loaderData, actionData }: Route.ComponentProps) {
  return <LibraryView {...loaderData} sent={actionData ?? null} />
}
