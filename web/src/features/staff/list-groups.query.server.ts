import { query } from '#platform/work/query.server.ts'
import { listGroups, staffList } from './groups.store.server.ts'
import { mayManageGroups } from './staff.policy.ts'

export const openGroups = query({
  name: 'staff.open-groups',
  may: mayManageGroups,
  audit: () => null,
  read: async ({ db, school }, _input: null) => ({
    groups: await listGroups(db, school.id),
    people: await staffList(db, school.id),
  }),
})
