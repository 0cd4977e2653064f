import { redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-link-governor.page'
import { openSchool } from './open-school.query.server.ts'
import { recordLinkGovernor } from './record-link-governor.command.server.ts'
import { RecordLinkGovernorView } from './record-link-governor.view.tsx'
import { refuseReaders, sentBack } from './sent.server.ts'

export const meta = () => [{ title: 'Link governor for SEND - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  refuseReaders(scope)
  const { linkGovernors } = await answer(openSchool(scope, null))
  const stands = linkGovernors.find((one) => one.withdrawnAt === null)
  const { name = '', startsOn, endedOn } = stands ?? {}
  return { today: scope.today, seen: stands?.id ?? '', held: { name, startsOn: startsOn ?? '', endedOn: endedOn ?? '' } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await recordLinkGovernor(context.get(scopeContext), typed)
  return outcome.ok ? redirect('/school?said=governor') : sentBack(outcome.refusal, typed)
}

export default function RecordLinkGovernor({ loaderData, actionData }: Route.ComponentProps) {
  return <RecordLinkGovernorView {...loaderData} sent={actionData ?? null} />
}
