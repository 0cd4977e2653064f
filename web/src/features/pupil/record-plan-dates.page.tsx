import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/record-plan-dates.page'
import { openRecord } from './open-pupil.query.server.ts'
import { PlanDatesView } from './plan-dates.view.tsx'
import { PlanDatesForm } from './record.form.ts'
import { recordPlanDates } from './record-plan-dates.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'EHC plan dates - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const record = await answer(openRecord(context.get(scopeContext), { pupilId: params.pupilId }))
  const { searchParams } = new URL(request.url)
  return { ...record, chosen: searchParams.get('correct'), said: searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId },
    {
      plan: posted(PlanDatesForm, recordPlanDates, 'plan-recorded'),
    },
  )

export default function RecordPlanDates({ loaderData, actionData }: Route.ComponentProps) {
  return <PlanDatesView {...loaderData} sent={actionData ?? null} />
}
