// The one door of this feature for others.
export { mayDecide } from './concerns.policy.ts'
export { type Waiting, waitingConcerns } from './waiting.store.server.ts'
