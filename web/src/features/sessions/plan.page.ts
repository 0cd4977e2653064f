import { hkdfSync } from 'node:crypto'
import { now } from '#platform/clock/clock.ts'
import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/plan.page'
import { openPlan } from './open-sessions.query.server.ts'

/**
 * What a phone keeps, with the key that seals it there. The key is always the same for one person, and rests on the secret of kept
 * files: a record that waited for weeks opens again after its owner has signed in.
 */
export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const plan = await answer(openPlan(scope, null))
  const whose = `waymark sessions 1 ${scope.school.id} ${scope.viewer.staffId}`
  const key = Buffer.from(hkdfSync('sha256', context.get(houseContext).fileKey, '', whose, 32)).toString('base64')
  return Response.json({ ...plan, key, now: now().getTime() }, { headers: { 'cache-control': 'no-store' } })
}
