import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { setGroupTimes } from './groups.store.server.ts'
import { GroupTimesForm } from './staff.form.ts'
import { mayManageGroups } from './staff.policy.ts'
import { meetsIn } from './timetable.rules.ts'

/** When a group meets in the week: so that a teacher sees whom they have now. */
export const timetableGroup = command({
  name: 'staff.set-group-times',
  input: GroupTimesForm,
  may: mayManageGroups,
  load: async () => null,
  change: async ({ db, school }, { groupId, meets: typed }) => {
    const { meets } = meetsIn(typed)
    if (!(await setGroupTimes(db, school.id, groupId, meets))) throw missing()
    return { value: {}, audit: { detail: { groupId, times: meets.length } } }
  },
})
