import { answer, asResponse } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/write-profile.page'
import { openProfiles } from './open-profiles.query.server.ts'
import { versionsOf } from './profile-of.server.ts'
import { WriteForm } from './profiles.form.ts'
import { writeProfile } from './write-profile.command.server.ts'
import { WriteProfileView } from './write-profile.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Write a plan or profile - Waymark' }]
// A refused form needs the draft as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await answer(openProfiles(context.get(scopeContext), { pupilId: params.pupilId }))
  const { kind, versions, layout } = versionsOf(page, params.kindId)
  const [draft] = versions
  if (!page.may.write.includes(kind))
    throw asResponse({ kind: 'not-allowed', says: 'Your role in this school does not include this' })
  if (draft?.state !== 'draft')
    throw asResponse({ kind: 'not-found', says: 'What is signed stands as it is. Begin a new version first.' })
  return { about: page.about, kind, draft, layout }
}

export const action = ({ context, params: { pupilId, kindId }, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId, also: { kind: kindId }, back: `/profiles/${kindId}` },
    { write: posted(WriteForm, writeProfile, 'saved') },
  )

export default function WriteProfile({ loaderData, actionData }: Route.ComponentProps) {
  return <WriteProfileView {...loaderData} sent={actionData ?? null} />
}
