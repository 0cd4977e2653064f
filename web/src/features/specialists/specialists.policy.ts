import { anyOf } from '#platform/access/may.ts'

/** Advice is for those who teach the pupil: a report that nobody reads helps nobody. */
export const maySeeSpecialists = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')

export const mayRefer = anyOf('senco', 'sen-administrator')
