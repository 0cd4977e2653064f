import { reviewEvery12Months } from './duties/ehc-plan/review-every-12-months.duty.ts'
import { accessibilityPlan } from './duties/school/accessibility-plan.duty.ts'
import { equalityInformation } from './duties/school/equality-information.duty.ts'
import { equalityObjectives } from './duties/school/equality-objectives.duty.ts'
import { senInformationReport } from './duties/school/sen-information-report.duty.ts'
import { sencoQualification } from './duties/school/senco-qualification.duty.ts'
import { familyTold } from './duties/sen-support/family-told.duty.ts'
import type { Duty } from './engine/duty.ts'
import type { PupilFacts, SchoolFacts, SencoFacts } from './facts.ts'

/** The duties owed for a pupil, a school, and the person who is its SENCO. */
export const pupilDuties: readonly Duty<PupilFacts>[] = [reviewEvery12Months, familyTold]
export const schoolDuties: readonly Duty<SchoolFacts>[] = [
  senInformationReport,
  equalityInformation,
  equalityObjectives,
  accessibilityPlan,
]
export const sencoDuties: readonly Duty<SencoFacts>[] = [sencoQualification]

export { type Clock, type Given, type Read, readGiven, type Worked } from './clocks/clock.ts'
export { clocks } from './clocks/index.ts'
export type { Day } from './counting/days.ts'
export { type Answer, type Assessment, assess, explain, soonest } from './engine/assess.ts'
export type { Duty, Missing, State, Step } from './engine/duty.ts'
export type { Citation } from './engine/source.ts'
export type { PupilFacts, SchoolEvidenceKind, SchoolFacts, SencoFacts } from './facts.ts'
