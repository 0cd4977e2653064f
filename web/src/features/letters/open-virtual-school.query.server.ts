import { query } from '#platform/work/query.server.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { virtualSchoolHead } from './virtual-school.store.server.ts'

/** Who the virtual school head is. Nothing about a pupil. */
export const openVirtualSchool = query({
  name: 'letters.open-virtual-school',
  may: mayWriteLetters,
  audit: () => null,
  read: ({ db, school }, _: null) => virtualSchoolHead(db, school.id),
})
