import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/specialists.page'
import { openSpecialists } from './open-specialists.query.server.ts'
import { AdviceInput, decideRecommendation, endReferral, recordAdvice, refer } from './specialists.command.server.ts'
import { DecideForm, EndForm, ReferForm } from './specialists.form.ts'
import { SpecialistsView } from './specialists.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Specialists - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openSpecialists(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: url.searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    {
      request,
      scope: context.get(scopeContext),
      keeper: context.get(houseContext),
      pupilId: params.pupilId,
      back: '/specialists',
    },
    {
      refer: posted(ReferForm, refer, 'referred'),
      advice: posted(AdviceInput, recordAdvice, 'advice-recorded'),
      decide: posted(DecideForm, decideRecommendation, 'decided'),
      end: posted(EndForm, endReferral, 'ended'),
    },
  )

export default function Specialists({ loaderData, actionData }: Route.ComponentProps) {
  return <SpecialistsView {...loaderData} sent={actionData ?? null} />
}
