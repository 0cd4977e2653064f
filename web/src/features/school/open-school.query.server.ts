import { query } from '#platform/work/query.server.ts'
import { authoritiesOf, linkGovernorsOf } from './around.store.server.ts'
import { closuresOf, termsOf } from './calendar.store.server.ts'
import { factsOf, schoolRow } from './facts.store.server.ts'
import { maySeeSchool } from './school.policy.ts'

/** All that is recorded of the school itself, with what stood before. */
export const openSchool = query({
  name: 'school.open',
  may: maySeeSchool,
  // Nothing of a pupil is in it.
  audit: () => null,
  async read({ db, school }, _input: null) {
    const row = await schoolRow(db, school.id, false)
    return {
      name: school.name,
      urn: school.urn,
      la: row.la,
      facts: await factsOf(db, school.id, row),
      terms: await termsOf(db, school.id),
      closures: await closuresOf(db, school.id),
      authorities: await authoritiesOf(db, school.id),
      linkGovernors: await linkGovernorsOf(db, school.id),
    }
  },
})
