import { anyOf } from '#platform/access/may.ts'

/** Whoever works with the pupil reads the plan: it is no use in a cabinet. */
export const maySeeSupport = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

/** Teachers write the plan of the pupils they teach, with the SENCO (Code of Practice 6.50-6.52). */
export const mayPlan = anyOf('senco', 'sen-administrator', 'teacher')

/** That the plan is agreed with the family is recorded by those who run SEND. */
export const mayAgree = anyOf('senco', 'sen-administrator')

export const mayNoteProgress = anyOf('senco', 'sen-administrator', 'teacher', 'teaching-assistant')
