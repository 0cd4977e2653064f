import { anyOf } from '#platform/access/may.ts'

/** Whoever works with the pupil sees that there is a meeting, and what was agreed at it. */
export const maySeeMeetings = anyOf('senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant')

/** Teachers meet the parents of the pupils they teach, with the SENCO (Code of Practice 6.65-6.71). */
export const mayKeepMeetings = anyOf('senco', 'sen-administrator', 'teacher')

/** Links into the system from outside are made by those who run SEND. */
export const mayMakeLinks = anyOf('senco', 'sen-administrator')

/** What families and pupils said is for those who read it in words too; who supports a pupil learns it from the plan. */
export const mayHear = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
