import { anyOf } from '#platform/access/may.ts'

/** Letters to families go out in the school's name, from those who run SEND. */
export const mayWriteLetters = anyOf('senco', 'sen-administrator')

/** Whoever teaches a pupil speaks with the family, and writes down what was said. */
export const mayKeepContacts = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
