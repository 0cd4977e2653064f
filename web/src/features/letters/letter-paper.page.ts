import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/letter-paper.page'
import { letterPaper } from './letter.document.ts'
import { openLetters } from './open-letters.query.server.ts'

/** A letter that went out, as a file. */
export async function loader({ context, params: { pupilId, letterId, kind } }: Route.LoaderArgs) {
  const { sent, school } = await answer(openLetters(context.get(scopeContext), { pupilId }))
  const letter = sent.find((one) => one.letterId === letterId)
  if (!letter) throw asResponse({ kind: 'not-found', says: 'There is no such letter. Open the letters of the pupil again.' })
  return paperResponse(
    [letterPaper({ school, ...letter })],
    formatOf(kind),
    `letter-${letter.sentOn}`,
    await answer(openLogo(context.get(scopeContext), null)),
  )
}
