// The one door of this feature for others.
export { type Evidence, listEvidence } from './evidence.store.server.ts'
