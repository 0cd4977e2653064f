import type { Duty } from '../engine/duty.ts'
import type { PupilFacts, SchoolFacts, SencoFacts } from '../facts.ts'
import { reviewEvery12Months } from './annual-review/la-review-12-months.duty.ts'
import { datedPupilDuties, datedSchoolDuties } from './dated-duties.ts'
import { accessibilityPlan } from './equality/accessibility-plan.duty.ts'
import { equalityObjectives } from './equality/psed-objectives.duty.ts'
import { equalityInformation } from './equality/psed-publish-information.duty.ts'
import { familyTold } from './families/inform-parent-of-sep.duty.ts'
import { allergyPolicy } from './health/allergy-safety-policy.duty.ts'
import { senInformationReport } from './report/sen-information-report-annual-update.duty.ts'
import { sencoNationalAward } from './senco/senco-nasenco-within-3-years.duty.ts'
import { sencoProfessionalQualification } from './senco/senco-npq-within-3-years.duty.ts'
import { standingDuties } from './standing-duties.ts'

export { standingDuties }

/** The duties with a clock: for a pupil, for a school, and for the person who is its SENCO. */
export const pupilDuties: readonly Duty<PupilFacts>[] = [reviewEvery12Months, familyTold, ...datedPupilDuties]
export const schoolDuties: readonly Duty<SchoolFacts>[] = [
  senInformationReport,
  equalityInformation,
  equalityObjectives,
  accessibilityPlan,
  allergyPolicy,
  ...datedSchoolDuties,
]
export const sencoDuties: readonly Duty<SencoFacts>[] = [sencoNationalAward, sencoProfessionalQualification]

/** Every duty, in the order of its topics: what each asks, of whom, on what authority. */
export const catalogue = [...sencoDuties, ...schoolDuties, ...pupilDuties, ...standingDuties]
