import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/together-paper.page'
import { letterPaper } from './letter.document.ts'
import { printTogether } from './open-many.query.server.ts'

/** Letters that went out together: one PDF, or an archive of Word files. */
export async function loader({ context, params: { batchId, kind } }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const letters = await answer(printTogether(scope, { batchId }))
  const papers = letters.map((letter) => letterPaper({ school: scope.school.name, ...letter }))
  return paperResponse(
    papers,
    formatOf(kind),
    `letters-${letters[0]?.sentOn ?? scope.today}`,
    await answer(openLogo(context.get(scopeContext), null)),
  )
}
