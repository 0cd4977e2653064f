import { asResponse } from '#platform/http/answer.server.ts'
import { isProfileKind, type ProfileKind } from './kinds.rules.ts'
import type { ProfilesPage } from './open-profiles.query.server.ts'
import type { ProfileRow } from './profiles.store.server.ts'
import type { Placed } from './sections.rules.ts'

/** The kind that an address names, with its versions, newest first. */
export function versionsOf(
  { profiles, layouts }: ProfilesPage,
  kindId: string,
): {
  kind: ProfileKind
  versions: ProfileRow[]
  layout: Placed[]
} {
  const versions = profiles.filter(({ kind }) => kind === kindId)
  if (!isProfileKind(kindId) || versions.length === 0)
    throw asResponse({ kind: 'not-found', says: 'This has not been begun for the pupil. Open their plans and profiles.' })
  return { kind: kindId, versions, layout: layouts[kindId] ?? [] }
}
