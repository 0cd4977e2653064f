import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/scores.page'
import { openScores } from './open-progress.query.server.ts'
import { ScreenerForm, WithdrawScreenerForm } from './progress.form.ts'
import { ScoresView } from './scores.view.tsx'
import { addScreener, withdrawScreener } from './screener.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Scores - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openScores(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: url.searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/scores' },
    {
      add: posted(ScreenerForm, addScreener, 'added'),
      withdraw: posted(WithdrawScreenerForm, withdrawScreener, 'withdrawn'),
    },
  )

export default function Scores({ loaderData, actionData }: Route.ComponentProps) {
  return <ScoresView {...loaderData} sent={actionData ?? null} />
}
