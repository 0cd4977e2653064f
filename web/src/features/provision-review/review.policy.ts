import { anyOf } from '#platform/access/may.ts'

/** Reviews, effects and what they cost: for those who answer for provision in the whole school. */
export const maySeeReviews = anyOf('senco', 'sen-administrator', 'leadership')

export const mayReview = anyOf('senco', 'sen-administrator')

/** What leaders see and ask. */
export const mayMonitor = anyOf('leadership', 'senco')

/** Questions are answered by those who run the provision. */
export const mayAnswer = anyOf('senco', 'sen-administrator')

/** What a pupil was given beside what they reached: for those who teach them. */
export const maySeeTimeline = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
