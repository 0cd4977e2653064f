import { query } from '#platform/work/query.server.ts'
import { provisionChoicesOf } from './choices.store.server.ts'
import { mayKeepLibrary } from './provision.policy.ts'

/** How the school speaks of what it gives and counts it. */
export const openChoices = query({
  name: 'provision.open-choices',
  may: mayKeepLibrary,
  audit: () => ({}),
  read: ({ db, school }, _: null) => provisionChoicesOf(db, school.id),
})
