// The one door of this feature for others.
export { carriedOutcomes } from './carried.server.ts'
export { type CycleRow, cyclesOf } from './cycle.store.server.ts'
export { type Helps, helpsOf } from './helps.store.server.ts'
export { pupilsWithPlans } from './open-plans.query.server.ts'
export { plansOnPaper } from './plans-on-paper.server.ts'
export { planUnderWay } from './under-way.store.server.ts'
