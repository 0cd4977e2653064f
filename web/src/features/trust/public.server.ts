// The one door of this feature for others.
export { sharedIds, takeOffShelf } from './shelf.store.server.ts'
