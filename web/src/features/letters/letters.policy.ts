import { anyOf } from '#platform/access/may.ts'

/** Letters to families go out in the school's name, from those who run SEND. */
export const mayWriteLetters = anyOf('senco', 'sen-administrator')
