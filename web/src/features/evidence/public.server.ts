// The one door of this feature for others.
export { mayRecordEvidence } from './evidence.policy.ts'
export { type Evidence, listEvidence } from './evidence.store.server.ts'
