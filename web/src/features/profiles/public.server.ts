// The one door of this feature for others.
export { type Glance, glanceOf, glanceOfPupil } from './at-a-glance.store.server.ts'
