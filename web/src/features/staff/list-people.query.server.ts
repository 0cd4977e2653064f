import { query } from '#platform/work/query.server.ts'
import { maySeePeople } from './staff.policy.ts'
import { listStaff } from './staff.store.server.ts'

/** The people of this school and the roles they hold today. No pupil is read. */
export const listPeople = query({
  name: 'staff.list-people',
  may: maySeePeople,
  audit: () => null,
  read: ({ db, school, today }, input: { staffId: string | null }) => listStaff(db, school.id, today, input.staffId),
})
