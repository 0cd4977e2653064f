import { anyOf } from '#platform/access/may.ts'
import { roles } from '#platform/access/roles.ts'

/** What the school is and when it is open: nothing about a child. Everybody with a role in the school reads it. */
export const maySeeSchool = anyOf(...roles)
export const mayKeepSchool = anyOf('senco', 'sen-administrator', 'leadership')
