// The one door of this feature for others.
export { dueOn, sectionOf } from './due.rules.ts'
export { mayFillIn, mayReview, maySeeReviews } from './review.policy.ts'
export { type WaitingGroup, waitingGroups } from './waiting.store.server.ts'
