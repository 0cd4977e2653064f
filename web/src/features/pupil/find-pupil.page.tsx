import { redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/find-pupil.page'
import { FindView } from './find.view.tsx'
import { findPupils } from './find-pupils.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Find a pupil - Waymark' }]

/** Posted, not asked for by address: a child's name in an address stays in histories and logs. One pupil found is opened at once. */
export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const q = typeof typed['q'] === 'string' ? typed['q'] : ''
  const found = await answer(findPupils(context.get(scopeContext), { q }))
  const [only] = found
  return found.length === 1 && only ? redirect(`/pupils/${only.pupilId}`) : { q, found }
}

export default function FindPupil({ actionData }: Route.ComponentProps) {
  return <FindView q={actionData?.q ?? ''} found={actionData?.found ?? null} />
}
