import { anyOf } from '#platform/access/may.ts'

export const mayOpenYear = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'governor')
/** Whose year has what the school as a whole owes. A teacher's has their own pupils. */
export const seesSchoolYear = anyOf('senco', 'sen-administrator', 'leadership', 'governor')
