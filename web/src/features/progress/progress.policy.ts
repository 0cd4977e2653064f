import { anyOf } from '#platform/access/may.ts'

/** Lists over the whole school, and the comparison with peers that they rest on. */
export const maySeeProgress = anyOf('senco', 'sen-administrator', 'leadership')

export const mayBringIn = anyOf('senco', 'sen-administrator')

/** What one pupil reached is for those who teach them. */
export const maySeeScores = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')

export const mayRecordScores = anyOf('senco', 'sen-administrator', 'teacher')
