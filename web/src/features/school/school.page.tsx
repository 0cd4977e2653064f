import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/school.page'
import { openSchool } from './open-school.query.server.ts'
import { mayKeepSchool } from './school.policy.ts'
import { SchoolView } from './school.view.tsx'
import { showSchool } from './show-school.rules.ts'

export const meta = () => [{ title: 'School - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const found = await answer(openSchool(scope, null))
  const keep = mayKeepSchool(scope.viewer, null).may
  return showSchool({ ...found, today: scope.today, keep, said: url.searchParams.get('said') })
}

export default function SchoolPage({ loaderData }: Route.ComponentProps) {
  return <SchoolView {...loaderData} />
}
