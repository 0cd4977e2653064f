import { anyOf } from '#platform/access/may.ts'

/** Whoever has a Today has a digest of it. */
export const mayHaveReminders = anyOf('senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership', 'governor')
