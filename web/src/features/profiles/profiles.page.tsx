import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/profiles.page'
import { addArrangement, withdrawArrangement } from './arrangements.command.server.ts'
import { openProfiles } from './open-profiles.query.server.ts'
import { ArrangementForm, BeginForm, WithdrawArrangementForm } from './profiles.form.ts'
import { ProfilesView } from './profiles.view.tsx'
import { beginProfile } from './write-profile.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Plans and profiles - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openProfiles(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: url.searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/profiles' },
    {
      begin: posted(BeginForm, beginProfile, 'begun'),
      arrangement: posted(ArrangementForm, addArrangement, 'arrangement-added'),
      'take-out': posted(WithdrawArrangementForm, withdrawArrangement, 'arrangement-withdrawn'),
    },
  )

export default function Profiles({ loaderData, actionData }: Route.ComponentProps) {
  return <ProfilesView {...loaderData} sent={actionData ?? null} />
}
