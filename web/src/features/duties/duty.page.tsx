import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/duty.page'
import { DutyView } from './duty.view.tsx'
import { openDuty } from './open-duty.query.server.ts'
import { showDuty } from './show-duty.rules.ts'

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: `${loaderData?.book.title ?? 'Duty'} - Waymark` }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const found = await answer(openDuty(scope, { id: params.dutyId }))
  return showDuty({ ...found, today: scope.today, said: url.searchParams.get('said') })
}

export default function DutyPage({ loaderData }: Route.ComponentProps) {
  return <DutyView {...loaderData} />
}
