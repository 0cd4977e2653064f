// The one door of this feature for others.
export { mayArrangeCover, mayOpenSessions, mayRecordForAll } from './sessions.policy.ts'
export { type WaitingSessions, waitingSessions } from './waiting.store.server.ts'
