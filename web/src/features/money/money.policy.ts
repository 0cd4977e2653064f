import { anyOf } from '#platform/access/may.ts'

/** What anything costs, a pupil's support among it, is for those who answer for the money. */
export const maySeeMoney = anyOf('senco', 'sen-administrator', 'leadership')

export const mayKeepMoney = anyOf('senco', 'sen-administrator', 'leadership')
