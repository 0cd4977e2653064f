import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/plans-paper.page'
import { printPlans } from './open-plans.query.server.ts'
import { planPaper } from './plan.document.ts'

/** The newest plans of those that are listed: one PDF, or an archive of Word files. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const plans = await answer(printPlans(scope, { search: url.search }))
  if (plans.length === 0)
    throw asResponse({ kind: 'not-found', says: 'None of these pupils has a plan yet, so there is nothing to print.' })
  const at = { school: scope.school.name, today: scope.today }
  return paperResponse(
    plans.map((plan) => planPaper({ ...plan, ...at })),
    formatOf(params.kind),
    `sen-support-plans-${scope.today}`,
    await answer(openLogo(context.get(scopeContext), null)),
  )
}
