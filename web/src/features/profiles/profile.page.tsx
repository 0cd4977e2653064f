import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/profile.page'
import { openProfiles } from './open-profiles.query.server.ts'
import { ProfileView } from './profile.view.tsx'
import { versionsOf } from './profile-of.server.ts'
import { BeginForm, ReadForm, SignForm } from './profiles.form.ts'
import { beginProfile, markRead, signProfile } from './write-profile.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'A plan or profile - Waymark' }]
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openProfiles(context.get(scopeContext), { pupilId: params.pupilId }))
  const { about, arrangements, staff, may, me, today } = page
  return { about, arrangements, staff, may, me, today, ...versionsOf(page, params.kindId), said: url.searchParams.get('said') }
}

export const action = ({ context, params: { pupilId, kindId }, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId, also: { kind: kindId }, back: `/profiles/${kindId}` },
    {
      begin: posted(BeginForm, beginProfile, 'begun'),
      sign: posted(SignForm, signProfile, 'signed'),
      read: posted(ReadForm, markRead, 'read'),
    },
  )

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  return <ProfileView {...loaderData} sent={actionData ?? null} />
}
