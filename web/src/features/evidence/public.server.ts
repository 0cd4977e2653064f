// The one door of this feature for others.
export { mayRecordEvidence } from './evidence.policy.ts'
export { type Evidence, listEvidence } from './evidence.store.server.ts'
export { type FoundEvidence, findEvidence } from './found-evidence.store.server.ts'
