import { anyOf } from '#platform/access/may.ts'

/** What goes out to other schools, and what is taken from them, is for those who run SEND and keep the bank and the library. */
export const mayShare = anyOf('senco', 'sen-administrator')
