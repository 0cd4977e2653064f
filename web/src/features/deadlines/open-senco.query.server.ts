import { query } from '#platform/work/query.server.ts'
import { keepsSchoolDates } from './deadlines.policy.ts'
import { sencoPosts } from './senco.store.server.ts'

/** Who is SENCO as last recorded, for the form that changes it. */
export const openSenco = query({
  name: 'deadlines.open-senco',
  may: keepsSchoolDates,
  // Nothing of a pupil is in it.
  audit: () => null,
  read: async ({ db, school }, _input: null) => (await sencoPosts(db, school.id))[0] ?? null,
})
