import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/profile-paper.page'
import { openProfiles } from './open-profiles.query.server.ts'
import { profilePaper } from './profile.document.ts'
import { versionsOf } from './profile-of.server.ts'

/** The version that is signed as a file; the draft where none is yet. */
export async function loader({ context, params: { pupilId, kindId, kind } }: Route.LoaderArgs) {
  const page = await answer(openProfiles(context.get(scopeContext), { pupilId }))
  const { versions, layout } = versionsOf(page, kindId)
  const profile = versions.find(({ state }) => state === 'signed') ?? versions[0]
  const { about, school, today, arrangements } = page
  return paperResponse(
    profile ? [profilePaper({ about, school, today, profile, arrangements, layout })] : [],
    formatOf(kind),
    `${kindId}-${today}`,
    await answer(openLogo(context.get(scopeContext), null)),
  )
}
