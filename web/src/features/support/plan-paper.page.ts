import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/plan-paper.page'
import { openSupport } from './open-support.query.server.ts'
import { planPaper } from './plan.document.ts'

/** The newest plan as a file. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { school } = context.get(scopeContext)
  const { about, cycles, today } = await answer(openSupport(context.get(scopeContext), { pupilId: params.pupilId }))
  const [cycle] = cycles
  if (!cycle) throw asResponse({ kind: 'not-found', says: 'There is no plan yet. Begin one on the page of SEN Support.' })
  return paperResponse(
    [planPaper({ about, cycle, school: school.name, today })],
    formatOf(params.kind),
    `sen-support-plan-${today}`,
    await answer(openLogo(context.get(scopeContext), null)),
  )
}
