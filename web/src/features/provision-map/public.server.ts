// The one door of this feature for others.
export { type GivenNow, givenNow, type WeekGiven } from './given-now.store.server.ts'
