import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/evidence.page'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { EvidenceView } from './evidence.view.tsx'
import { openEvidence } from './open-evidence.query.server.ts'
import { showEvidence } from './show-evidence.rules.ts'

export const meta = () => [{ title: 'Evidence - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const found = await answer(openEvidence(scope, null))
  const record = mayRecordEvidence(scope.viewer, null).may
  return showEvidence({ ...found, today: scope.today, record, said: url.searchParams.get('said') })
}

export default function EvidencePage({ loaderData }: Route.ComponentProps) {
  return <EvidenceView {...loaderData} />
}
