import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/duties.page'
import { maySeeDuties, partiesOf } from './duties.policy.ts'
import { DutiesView } from './duties.view.tsx'
import { dutiesFilter } from './duties-filter.rules.ts'
import { openDuties, openDutiesInNumbers } from './open-duties.query.server.ts'
import { choices, showDuties } from './show-duties.rules.ts'

export const meta = () => [{ title: 'Duties - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const filter = dutiesFilter(url.searchParams)
  const staff = maySeeDuties(scope.viewer, null).may
  const { states, held } = await answer(staff ? openDuties(scope, null) : openDutiesInNumbers(scope, null))
  const mine = partiesOf(scope.viewer)
  const said = url.searchParams.get('said') === 'kept' ? 'Kept.' : null
  return { ...showDuties({ states, held, filter, mine }), filter, choices, onlyMine: mine !== 'all', said }
}

export default function DutiesPage({ loaderData }: Route.ComponentProps) {
  return <DutiesView {...loaderData} />
}
