import type { Duty } from '../engine/duty.ts'
import type { PupilFacts, SchoolFacts } from '../facts.ts'
import { amendmentNotice } from './annual-review/ar-amendment-notice-4-weeks.duty.ts'
import { circulateAdvice } from './annual-review/ar-circulate-advice.duty.ts'
import { amendedPlan } from './annual-review/ar-final-8-weeks.duty.ts'
import { inviteToReview } from './annual-review/ar-invite.duty.ts'
import { reviewDecision } from './annual-review/ar-la-decision-4-weeks.duty.ts'
import { reviewReport } from './annual-review/ar-report-2-weeks.duty.ts'
import { noticeOfReview } from './annual-review/ar-two-weeks-notice.duty.ts'
import { listOfReviews } from './annual-review/la-list-of-reviews-to-heads.duty.ts'
import { reviewUnderFive } from './annual-review/la-under-5-reviews.duty.ts'
import { conveneReview } from './annual-review/school-convene-review.duty.ts'
import { appealWindow } from './disputes/appeal-window.duty.ts'
import { keepForClaim } from './disputes/da-claim-window.duty.ts'
import { arrangeMediation } from './disputes/mediation.duty.ts'
import { carryOutOrder } from './disputes/tribunal-order-compliance.duty.ts'
import { bodiesAnswer } from './ehc-assessment/la-bodies-comply-6-weeks.duty.ts'
import { considerRequest } from './ehc-assessment/la-consider-request.duty.ts'
import { decideWhetherToAssess } from './ehc-assessment/la-decide-assess-6-weeks.duty.ts'
import { draftForComments } from './ehc-assessment/la-draft-plan-15-days.duty.ts'
import { finalPlan } from './ehc-assessment/la-final-plan-20-weeks.duty.ts'
import { tellNoPlan } from './ehc-assessment/la-refuse-plan-16-weeks.duty.ts'
import { schoolAdvice } from './ehc-assessment/school-advice-6-weeks.duty.ts'
import { reassess } from './ehc-plan/la-reassessment.duty.ts'
import { answerConsultation } from './ehc-plan/respond-to-la-consultation.duty.ts'
import { annualReport } from './families/annual-report-to-parents.duty.ts'
import { meetParents } from './families/three-parent-meetings.duty.ts'
import { healthcarePlan } from './health/individual-healthcare-plan.duty.ts'
import { inclusionStrategy } from './money/imf-inclusion-strategy.duty.ts'
import { tellAfterMove } from './moving-on/la-move-between-areas.duty.ts'
import { phaseBySchool } from './moving-on/la-phase-transfer-15-feb.duty.ts'
import { phaseToPost16 } from './moving-on/la-phase-transfer-31-mar.duty.ts'
import { moveAfter16 } from './moving-on/la-post16-move-5-months.duty.ts'
import { handOverPlan } from './moving-on/la-transfer-plan-on-move.duty.ts'
import { earlyPhaseReview } from './moving-on/school-early-phase-review.duty.ts'
import { keepRecords } from './records/retention-send-records.duty.ts'
import { answerAccess } from './records/subject-access.duty.ts'
import { sendRecords } from './records/transfer-records.duty.ts'
import { planSupport } from './sen-support/apdr-plan.duty.ts'
import { reviewSupport } from './sen-support/apdr-review.duty.ts'

/** Duties with a last day that are owed for one pupil, in the order in which they come. */
export const datedPupilDuties: readonly Duty<PupilFacts>[] = [
  considerRequest,
  decideWhetherToAssess,
  schoolAdvice,
  bodiesAnswer,
  tellNoPlan,
  draftForComments,
  finalPlan,
  answerConsultation,
  reassess,
  handOverPlan,
  tellAfterMove,
  arrangeMediation,
  appealWindow,
  carryOutOrder,
  inviteToReview,
  noticeOfReview,
  circulateAdvice,
  conveneReview,
  reviewReport,
  reviewDecision,
  amendmentNotice,
  amendedPlan,
  reviewUnderFive,
  phaseBySchool,
  phaseToPost16,
  moveAfter16,
  earlyPhaseReview,
  sendRecords,
  keepRecords,
  planSupport,
  reviewSupport,
  meetParents,
  healthcarePlan,
]

/** Duties with a last day that the school owes as a whole. */
export const datedSchoolDuties: readonly Duty<SchoolFacts>[] = [
  keepForClaim,
  answerAccess,
  listOfReviews,
  annualReport,
  inclusionStrategy,
]
