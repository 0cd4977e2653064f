import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/letter.page'
import { LetterView } from './letter.view.tsx'
import { openLetters } from './open-letters.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'A letter - Waymark' }]

export async function loader({ context, params: { pupilId, letterId } }: Route.LoaderArgs) {
  const { about, school, sent } = await answer(openLetters(context.get(scopeContext), { pupilId }))
  const letter = sent.find((one) => one.letterId === letterId)
  if (!letter) throw asResponse({ kind: 'not-found', says: 'There is no such letter. Open the letters of the pupil again.' })
  return { about, school, letter }
}

export default function Letter({ loaderData }: Route.ComponentProps) {
  return <LetterView {...loaderData} />
}
