import { anyOf, notFound, type Policy } from '#platform/access/may.ts'

/** Reviews, effects and what they cost: for those who answer for provision in the whole school. */
export const maySeeReviews = anyOf('senco', 'sen-administrator', 'leadership')

export const mayReview = anyOf('senco', 'sen-administrator')

/** Who may be an adult of a group and say how it goes; that they are one is looked at besides. The decision is not theirs. */
export const mayFillIn = anyOf('teacher', 'teaching-assistant', 'leadership')

/** An adult of the group while it is given. To everybody else of these roles the group is not there. */
export const mayFillInGroup: Policy<{ adult: boolean }> = (viewer, { adult }) => {
  const verdict = mayFillIn(viewer, null)
  return verdict.may && !adult ? notFound : verdict
}

/** What leaders see and ask. */
export const mayMonitor = anyOf('leadership', 'senco')

/** Questions are answered by those who run the provision. */
export const mayAnswer = anyOf('senco', 'sen-administrator')

/** What a pupil was given beside what they reached: for those who teach them. */
export const maySeeTimeline = anyOf('senco', 'sen-administrator', 'leadership', 'teacher')
