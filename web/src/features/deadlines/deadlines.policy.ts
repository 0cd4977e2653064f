import { anyOf } from '#platform/access/may.ts'

export const mayOpenToday = anyOf('senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership', 'governor')
export const mayListDue = anyOf('senco', 'sen-administrator', 'leadership')
export const maySeeEvidence = anyOf('senco', 'sen-administrator', 'leadership', 'governor')
export const mayRecordEvidence = anyOf('senco', 'sen-administrator', 'leadership')
/** Whose page shows what the school as a whole owes. */
export const seesSchoolDuties = maySeeEvidence
/** Who keeps the dates of a pupil's record: everybody else is led to the pupil, not to the form. */
export const keepsPupilDates = anyOf('senco', 'sen-administrator')
