import { query } from '#platform/work/query.server.ts'
import { maySignProfiles } from './profiles.policy.ts'
import { type Layouts, layoutsOf } from './sections.store.server.ts'

/** How this school arranges its plans. It names nobody. */
export const openSections = query({
  name: 'profiles.open-sections',
  may: maySignProfiles,
  audit: () => null,
  read: ({ db, school }, _: null): Promise<Layouts> => layoutsOf(db, school.id),
})
