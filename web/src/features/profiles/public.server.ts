// The one door of this feature for others.
export { type Glance, glanceOf } from './at-a-glance.store.server.ts'
