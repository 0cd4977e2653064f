import type { Paper } from '#platform/paper/paper.ts'
import type { Scope } from '#platform/work/scope.ts'
import { printPlans } from './open-plans.query.server.ts'
import { planPaper } from './plan.document.ts'

/** The newest plan of each of these pupils as a paper; who has none, or is not this person’s to see, is left out. */
export async function plansOnPaper(scope: Scope, pupils: readonly string[]): Promise<{ pupilId: string; paper: Paper }[]> {
  const at = { school: scope.school.name, today: scope.today }
  const plans = await printPlans(scope, { pupils })
  return plans.map((plan) => ({ pupilId: plan.about.pupilId, paper: planPaper({ ...plan, ...at }) }))
}
