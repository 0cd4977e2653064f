import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { listGroups, setGroupStaff, staffList } from './groups.store.server.ts'
import { GroupStaffForm } from './staff.form.ts'
import { mayManageGroups } from './staff.policy.ts'

/** Says that a person teaches or supports a group, which lets that person reach its pupils; or that it has ended. */
export const assignGroupStaff = command({
  name: 'staff.set-group-staff',
  input: GroupStaffForm,
  may: mayManageGroups,
  async load({ db, school }, { groupId, staffId, relation, end }) {
    const group = (await listGroups(db, school.id)).find((one) => one.groupId === groupId)
    const known =
      end === 'yes'
        ? group?.staff.some((one) => one.staffId === staffId && one.relation === relation)
        : (await staffList(db, school.id)).some((one) => one.staffId === staffId)
    if (!group || !known) throw missing()
    return null
  },
  async change({ db, school, today }, { groupId, staffId, relation, end }) {
    await setGroupStaff(db, school.id, { groupId, staffId, relation, endedOn: end === 'yes' ? today : null })
    return { value: null, audit: { detail: { groupId, staffId, relation, ended: end === 'yes' } } }
  },
})
