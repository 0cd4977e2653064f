import type { Duty } from '../engine/duty.ts'
import type { SchoolFacts } from '../facts.ts'
import { annualReviewCode810To9166 } from './annual-review/code-8-10-to-9-166.standing.ts'
import { annualReviewGoodPractice } from './annual-review/good-practice.standing.ts'
import { annualReviewRegulations19To20 } from './annual-review/regulations-19-to-20.standing.ts'
import { annualReviewSection44 } from './annual-review/section-44.standing.ts'
import { disputesOtherLawAndGuidance } from './disputes/other-law-and-guidance.standing.ts'
import { disputesRegulation5 } from './disputes/regulation-5.standing.ts'
import { ehcAssessmentCode920 } from './ehc-assessment/code-9-20.standing.ts'
import { ehcAssessmentRegulations5To6 } from './ehc-assessment/regulations-5-to-6.standing.ts'
import { ehcAssessmentSections22To36 } from './ehc-assessment/sections-22-to-36.standing.ts'
import { ehcPlanCode964To9130 } from './ehc-plan/code-9-64-to-9-130.standing.ts'
import { ehcPlanGoodPractice } from './ehc-plan/good-practice.standing.ts'
import { ehcPlanOtherLawAndGuidance } from './ehc-plan/other-law-and-guidance.standing.ts'
import { ehcPlanSections19To45 } from './ehc-plan/sections-19-to-45.standing.ts'
import { equalityEqualityAct10To20 } from './equality/equality-act-10-to-20.standing.ts'
import { equalityEqualityAct20To149 } from './equality/equality-act-20-to-149.standing.ts'
import { examsAwardingBodies } from './exams/awarding-bodies.standing.ts'
import { examsEqualityAct20 } from './exams/equality-act-20.standing.ts'
import { familiesCode13To665 } from './families/code-1-3-to-6-65.standing.ts'
import { familiesCode667To671 } from './families/code-6-67-to-6-71.standing.ts'
import { familiesOtherLawAndGuidance } from './families/other-law-and-guidance.standing.ts'
import { familiesRegulation50 } from './families/regulation-50.standing.ts'
import { familiesSections32To80 } from './families/sections-32-to-80.standing.ts'
import { governorsCode63 } from './governors/code-6-3.standing.ts'
import { governorsGoodPractice } from './governors/good-practice.standing.ts'
import { governorsGoodPracticeMore } from './governors/good-practice-more.standing.ts'
import { governorsSection69 } from './governors/section-69.standing.ts'
import { healthCode345To611 } from './health/code-3-45-to-6-11.standing.ts'
import { healthOtherLawAndGuidance } from './health/other-law-and-guidance.standing.ts'
import { healthSections23To100 } from './health/sections-23-to-100.standing.ts'
import { moneyCode695To699 } from './money/code-6-95-to-6-99.standing.ts'
import { moneyGoodPractice } from './money/good-practice.standing.ts'
import { moneyOtherLawAndGuidance } from './money/other-law-and-guidance.standing.ts'
import { moneyRegulation53 } from './money/regulation-53.standing.ts'
import { moneySection49 } from './money/section-49.standing.ts'
import { movingOnCode657 } from './moving-on/code-6-57.standing.ts'
import { movingOnGoodPractice } from './moving-on/good-practice.standing.ts'
import { movingOnOtherLawAndGuidance } from './moving-on/other-law-and-guidance.standing.ts'
import { provisionCode68To676 } from './provision/code-6-8-to-6-76.standing.ts'
import { provisionGoodPractice } from './provision/good-practice.standing.ts'
import { provisionSections27To66 } from './provision/sections-27-to-66.standing.ts'
import { recordsCode683 } from './records/code-6-83.standing.ts'
import { recordsOtherLawAndGuidance } from './records/other-law-and-guidance.standing.ts'
import { recordsRegulation17 } from './records/regulation-17.standing.ts'
import { reportCode679To681 } from './report/code-6-79-to-6-81.standing.ts'
import { reportGoodPractice } from './report/good-practice.standing.ts'
import { reportRegulation1 } from './report/regulation-1.standing.ts'
import { reportSection69 } from './report/section-69.standing.ts'
import { senSupportCode614To643 } from './sen-support/code-6-14-to-6-43.standing.ts'
import { senSupportCode644To652 } from './sen-support/code-6-44-to-6-52.standing.ts'
import { senSupportCode658To662 } from './sen-support/code-6-58-to-6-62.standing.ts'
import { senSupportGoodPractice } from './sen-support/good-practice.standing.ts'
import { sencoCode687To690 } from './senco/code-6-87-to-6-90.standing.ts'
import { sencoCode690 } from './senco/code-6-90.standing.ts'
import { sencoCode690To691 } from './senco/code-6-90-to-6-91.standing.ts'
import { sencoRegulations49To50 } from './senco/regulations-49-to-50.standing.ts'
import { sencoSection67 } from './senco/section-67.standing.ts'
import { teachingCode63To617 } from './teaching/code-6-3-to-6-17.standing.ts'
import { teachingCode619To637 } from './teaching/code-6-19-to-6-37.standing.ts'
import { teachingGoodPractice } from './teaching/good-practice.standing.ts'
import { teachingOtherLawAndGuidance } from './teaching/other-law-and-guidance.standing.ts'
import { workingTogetherCode68To621 } from './working-together/code-6-8-to-6-21.standing.ts'
import { workingTogetherSections26To30 } from './working-together/sections-26-to-30.standing.ts'

/** The duties that always hold and have no last day, by topic and by what they rest on. */
export const standingDuties: readonly Duty<SchoolFacts>[] = [
  ...provisionSections27To66,
  ...sencoSection67,
  ...sencoRegulations49To50,
  ...reportSection69,
  ...reportCode679To681,
  ...reportRegulation1,
  ...reportGoodPractice,
  ...workingTogetherSections26To30,
  ...workingTogetherCode68To621,
  ...provisionCode68To676,
  ...governorsCode63,
  ...governorsGoodPractice,
  ...governorsGoodPracticeMore,
  ...ehcPlanSections19To45,
  ...equalityEqualityAct10To20,
  ...equalityEqualityAct20To149,
  ...familiesOtherLawAndGuidance,
  ...governorsSection69,
  ...moneyCode695To699,
  ...moneyGoodPractice,
  ...moneyOtherLawAndGuidance,
  ...healthSections23To100,
  ...healthOtherLawAndGuidance,
  ...healthCode345To611,
  ...movingOnOtherLawAndGuidance,
  ...recordsOtherLawAndGuidance,
  ...recordsCode683,
  ...sencoCode687To690,
  ...sencoCode690,
  ...sencoCode690To691,
  ...teachingCode63To617,
  ...teachingCode619To637,
  ...teachingGoodPractice,
  ...teachingOtherLawAndGuidance,
  ...provisionGoodPractice,
  ...ehcPlanOtherLawAndGuidance,
  ...disputesOtherLawAndGuidance,
  ...familiesRegulation50,
  ...movingOnGoodPractice,
  ...movingOnCode657,
  ...senSupportGoodPractice,
  ...senSupportCode614To643,
  ...senSupportCode644To652,
  ...senSupportCode658To662,
  ...familiesCode13To665,
  ...familiesCode667To671,
  ...ehcAssessmentSections22To36,
  ...ehcAssessmentRegulations5To6,
  ...disputesRegulation5,
  ...ehcAssessmentCode920,
  ...ehcPlanCode964To9130,
  ...moneySection49,
  ...annualReviewRegulations19To20,
  ...annualReviewCode810To9166,
  ...annualReviewSection44,
  ...annualReviewGoodPractice,
  ...ehcPlanGoodPractice,
  ...familiesSections32To80,
  ...moneyRegulation53,
  ...recordsRegulation17,
  ...examsEqualityAct20,
  ...examsAwardingBodies,
]
