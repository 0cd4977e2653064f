import { anyOf, no, type Policy, type Viewer, yes } from '#platform/access/may.ts'
import type { Role } from '#platform/access/roles.ts'

export const mayManagePeople: Policy = anyOf('senco', 'leadership', 'system-administrator')
export const maySeePeople = mayManagePeople
export const mayManageGroups: Policy = anyOf('senco', 'sen-administrator', 'leadership')

/** Roles that lead to children's records are given by somebody else, never by oneself. */
export function mayGive(viewer: Viewer, to: { staffId: string | null; roles: readonly Role[] }) {
  const allowed = mayManagePeople(viewer, null)
  if (!allowed.may) return allowed
  return to.staffId === viewer.staffId && to.roles.length > 0
    ? no('Ask somebody else who manages people to give you a role')
    : yes
}
