import { asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Route } from './+types/gias.page'
import { showGias } from './gias.rules.ts'
import { GiasView } from './gias.view.tsx'
import { lookInGias } from './look-in-gias.query.server.ts'
import { refuseReaders, sentBack } from './sent.server.ts'

export const meta = () => [{ title: 'Look the school up - Waymark' }]

export function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  refuseReaders(scope)
  return { urn: scope.school.urn, today: scope.today }
}

export async function action({ request, context }: Route.ActionArgs) {
  const given = (await request.formData()).get('file')
  if (given === null || typeof given === 'string' || given.name === '') {
    const problems = [{ field: 'file', says: 'Choose the CSV file of Get Information about Schools' }]
    return sentBack({ kind: 'not-valid', problems }, {})
  }
  try {
    const file = [new Uint8Array(await given.arrayBuffer())]
    return { looked: showGias(await lookInGias(context.get(scopeContext), { file })) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.refusal.kind !== 'not-valid') throw asResponse(error.refusal)
    return sentBack(error.refusal, {})
  }
}

export default function Gias({ loaderData, actionData }: Route.ComponentProps) {
  const looked = actionData && 'looked' in actionData ? actionData.looked : null
  const sent = actionData && 'problems' in actionData ? actionData : null
  return <GiasView {...loaderData} looked={looked} sent={sent} />
}
