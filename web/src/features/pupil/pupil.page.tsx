import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/pupil.page'
import { openPupil } from './open-pupil.query.server.ts'
import { PupilView } from './pupil.view.tsx'

// No name: titles stay in the history of a browser that others may use.
export const meta: Route.MetaFunction = () => [{ title: 'Pupil - Waymark' }]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await answer(openPupil(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: new URL(request.url).searchParams.get('said') }
}

export default function Pupil({ loaderData }: Route.ComponentProps) {
  return <PupilView {...loaderData} />
}
