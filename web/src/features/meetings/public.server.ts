// The one door of this feature for others.
export { type ViewsGiven, viewsSince } from './views.store.server.ts'
