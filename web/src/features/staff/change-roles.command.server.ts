import type { CommandTools } from '#platform/work/command.server.ts'
import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { EndRoleForm, GiveRoleForm, PersonForm } from './staff.form.ts'
import { mayGive, mayManagePeople } from './staff.policy.ts'
import {
  endRole,
  endStaff,
  giveRoles,
  listStaff,
  othersWhoManage,
  type Person,
  withdrawInvitations,
} from './staff.store.server.ts'

const managing = ['senco', 'leadership', 'system-administrator']

async function person({ db, school, today }: CommandTools, { staffId }: { staffId: string }): Promise<Person> {
  const [found] = await listStaff(db, school.id, today, staffId)
  if (!found || found.endedOn) throw missing()
  return found
}

const refusal = (says: string) => new Refused({ kind: 'not-valid', problems: [{ field: 'role', says }] })

export const giveRole = command({
  name: 'staff.give-role',
  input: GiveRoleForm,
  may: mayManagePeople,
  load: person,
  async change({ db, school, today, viewer }, { staffId, role }, before) {
    const verdict = mayGive(viewer, { staffId, roles: [role] })
    if (!verdict.may) throw new Refused({ kind: 'not-allowed', says: verdict.why })
    if (before.roles.some((held) => held.role === role)) throw refusal('This person holds that role already')
    await giveRoles(db, school.id, staffId, [role], today)
    return { value: null, audit: { detail: { staffId, role } } }
  },
})

/** Somebody must always be able to let people in and end their access. */
async function refuseLastManager({ db, school, today }: CommandTools, staffId: string): Promise<void> {
  if ((await othersWhoManage(db, school.id, today, staffId)) === 0)
    throw refusal('This is the last person who can manage people here. Give somebody else that role first.')
}

export const endRoleHeld = command({
  name: 'staff.end-role',
  input: EndRoleForm,
  may: mayManagePeople,
  load: person,
  async change(tools, { staffId, roleHeldId }, before) {
    const ending = before.roles.find((held) => held.roleHeldId === roleHeldId)
    if (!ending) throw missing()
    const left = before.roles.filter((held) => held.roleHeldId !== roleHeldId)
    if (managing.includes(ending.role) && !left.some((held) => managing.includes(held.role)))
      await refuseLastManager(tools, staffId)
    await endRole(tools.db, tools.school.id, roleHeldId, tools.today)
    return { value: null, audit: { detail: { staffId, role: ending.role } } }
  },
})

export const endAccess = command({
  name: 'staff.end-access',
  input: PersonForm,
  may: mayManagePeople,
  load: person,
  async change(tools, { staffId }, before) {
    if (before.roles.some((held) => managing.includes(held.role))) await refuseLastManager(tools, staffId)
    await endStaff(tools.db, tools.school.id, staffId, tools.today)
    await withdrawInvitations(tools.db, tools.school.id, staffId)
    return { value: null, audit: { detail: { staffId } } }
  },
})
