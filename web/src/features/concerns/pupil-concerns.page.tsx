import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/pupil-concerns.page'
import { cardOf, stageOf } from './board.rules.ts'
import { openConcernsOf } from './open-concerns.query.server.ts'
import { PupilConcernsView } from './pupil-concerns.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Concerns about a pupil - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { about, before, today } = await answer(openConcernsOf(context.get(scopeContext), { pupilId: params.pupilId }))
  const concerns = before.map((concern) => ({ ...cardOf(concern, today), stage: stageOf(concern) }))
  return { about, concerns, said: url.searchParams.get('said') }
}

export default function PupilConcerns({ loaderData }: Route.ComponentProps) {
  return <PupilConcernsView {...loaderData} />
}
