// The one door of this feature for others.
export { type Glance, glancesOf } from './at-a-glance.store.server.ts'
