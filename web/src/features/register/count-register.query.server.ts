import { query } from '#platform/work/query.server.ts'
import { forGovernors, type GovernorCounts } from './governor-counts.rules.ts'
import { mayCountRegister } from './register.policy.ts'
import { countRegister } from './register-around.store.server.ts'

/** Numbers for a governor: the whole school's, and nobody's name. Small numbers are withheld before they leave here. */
export const countForGovernors = query({
  name: 'register.counts',
  may: mayCountRegister,
  reach: 'every-pupil',
  audit: (counts: GovernorCounts) => ({ detail: { onRegister: counts.onRegister } }),
  read: async ({ db, school, today }, _: null): Promise<GovernorCounts> =>
    forGovernors(await countRegister(db, school.id, today)),
})
