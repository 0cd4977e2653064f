import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/pupil.page'
import { openPupil } from './open-pupil.query.server.ts'
import { PupilView } from './pupil.view.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData ? `${loaderData.about.forename} ${loaderData.about.surname} - Waymark` : 'Pupil - Waymark' },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await answer(openPupil(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: new URL(request.url).searchParams.get('said') }
}

export default function Pupil({ loaderData }: Route.ComponentProps) {
  return <PupilView {...loaderData} />
}
