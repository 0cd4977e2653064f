import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/support.page'
import { keepInBank } from './bank.command.server.ts'
import { closeCycle, reopenCycle } from './close-cycle.command.server.ts'
import { noteProgress } from './note-progress.command.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { startCycle } from './start-cycle.command.server.ts'
import { AgreeForm, BankForm, CloseForm, ProgressForm, ReopenForm, StartForm, WithdrawOutcomeForm } from './support.form.ts'
import { SupportView } from './support.view.tsx'
import { withdrawOutcome } from './write-outcome.command.server.ts'
import { agreePlan } from './write-plan.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'SEN Support - Waymark' }]
// A refused form needs the plan as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { views: _, ...page } = await answer(openSupport(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: url.searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/support' },
    {
      start: posted(StartForm, startCycle, 'started'),
      close: posted(CloseForm, closeCycle, 'closed'),
      reopen: posted(ReopenForm, reopenCycle, 'reopened'),
      agree: posted(AgreeForm, agreePlan, 'agreed'),
      note: posted(ProgressForm, noteProgress, 'noted'),
      bank: posted(BankForm, keepInBank, 'in-bank'),
      withdraw: posted(WithdrawOutcomeForm, withdrawOutcome, 'outcome-withdrawn'),
    },
  )

export default function Support({ loaderData, actionData }: Route.ComponentProps) {
  return <SupportView {...loaderData} sent={actionData ?? null} />
}
