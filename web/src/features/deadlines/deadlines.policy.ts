import { anyOf } from '#platform/access/may.ts'

export const mayOpenToday = anyOf('senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership', 'governor')
export const mayListDue = anyOf('senco', 'sen-administrator', 'leadership')
/** Whose page shows what the school as a whole owes. */
export const seesSchoolDuties = anyOf('senco', 'sen-administrator', 'leadership', 'governor')
/** Who records what shows that the school met a duty, and the SENCO's dates. */
export const keepsSchoolDates = anyOf('senco', 'sen-administrator', 'leadership')
/** Who keeps the dates of a pupil's record: everybody else is led to the pupil, not to the form. */
export const keepsPupilDates = anyOf('senco', 'sen-administrator')
