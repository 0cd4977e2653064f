import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { dayWords } from '#ui/dates.ts'
import type { Route } from './+types/who.page'
import { maySeeDuties, partiesOf } from './duties.policy.ts'
import { openDuties, openDutiesInNumbers } from './open-duties.query.server.ts'
import { showWho } from './show-who.rules.ts'
import { WhoView } from './who.view.tsx'

export const meta = () => [{ title: 'Who should do what - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const staff = maySeeDuties(scope.viewer, null).may
  const { states } = await answer(staff ? openDuties(scope, null) : openDutiesInNumbers(scope, null))
  const roles = showWho({ states, mine: partiesOf(scope.viewer) })
  return { roles, school: scope.school.name, asAt: dayWords(scope.today) }
}

export default function WhoPage({ loaderData }: Route.ComponentProps) {
  return <WhoView {...loaderData} />
}
