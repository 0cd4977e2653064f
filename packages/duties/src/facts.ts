import type { Day } from './counting/days.ts'
import type { Closure } from './counting/school-days.ts'

export const schoolTypes = [
  'maintained',
  'academy',
  'nursery',
  'special',
  'special-academy',
  'non-maintained-special',
  'pru',
  'ap-academy',
  'post-16-academy',
  'independent',
] as const
/** `academy` is a mainstream academy or free school, `nursery` a maintained nursery school, `special` a maintained special school. */
export type SchoolType = (typeof schoolTypes)[number]
export type Phase = 'nursery' | 'primary' | 'middle' | 'secondary' | 'all-through' | 'post-16'

export interface School {
  type: SchoolType
  phase: Phase
}

/** An exception recorded for one duty: its ground as the law has it, and the day it was written down. */
export interface Claim {
  duty: string
  ground: string
  recordedOn: Day
}

/** What is recorded of one pupil. Absent dates are null: not known is never no. A group that is null was never begun. */
export interface PupilFacts {
  school: School
  /** N none, K SEN Support, E EHC plan, W watch list. */
  status: 'N' | 'K' | 'E' | 'W'
  statusSince: Day | null
  onRoll: boolean
  bornOn: Day | null
  yearGroup: number | null
  plan: { madeOn: Day | null; lastReviewedOn: Day | null } | null
  support: { startedOn: Day | null; parentsToldOn: Day | null } | null
  /** The cycle of assess, plan, do, review that runs now. */
  cycle: { agreedOn: Day | null; reviewOn: Day | null; reviewedOn: Day | null } | null
  /** Meetings with parents in a school year (2026 is 2026-27), and when the pupil joined if that was during it. */
  meetings: { schoolYear: number; heldOn: readonly Day[]; joinedOn: Day | null } | null
  assessment: AssessmentFacts | null
  /** The annual review that is being prepared or followed up. */
  review: ReviewFacts | null
  transfer: { kind: TransferKind; year: number | null; movesOn: Day | null; planAmendedOn: Day | null } | null
  move: { movedOn: Day | null; oldAuthorityAwareOn: Day | null; transferredOn: Day | null; familyToldOn: Day | null } | null
  reassessment: { requestedOn: Day | null; decidedOn: Day | null; finalPlanOn: Day | null } | null
  appeal: AppealFacts | null
  /** A pupil who left: when, whether the record was sent, and the closures of the school in the weeks after. */
  leaving: { leftOn: Day | null; recordSentOn: Day | null; closures: readonly Closure[] | null } | null
  healthcarePlan: { reviewedOn: Day | null } | null
  claims: readonly Claim[]
}

export interface AssessmentFacts {
  requestReceivedOn: Day | null
  decidedOn: Day | null
  /** When the authority asked the school for advice, and when the school gave it. */
  adviceRequestedOn: Day | null
  adviceGivenOn: Day | null
  /** The same of the health and other bodies. */
  bodiesAskedOn: Day | null
  bodiesAnsweredOn: Day | null
  /** The authority has told the family that it makes no plan. */
  noPlanNoticeOn: Day | null
  draftServedOn: Day | null
  /** When the authority asked the school whether it should be named, and when the school answered. */
  consultedOn: Day | null
  answeredOn: Day | null
  finalPlanOn: Day | null
}

export interface ReviewFacts {
  meetingOn: Day | null
  invitedOn: Day | null
  adviceCirculatedOn: Day | null
  reportSentOn: Day | null
  decidedOn: Day | null
  /** What the authority decided. Null: not known. */
  decision: 'keep' | 'amend' | 'cease' | null
  amendmentNoticeOn: Day | null
  finalPlanOn: Day | null
}

export type TransferKind =
  | 'to-school'
  | 'infant-to-junior'
  | 'primary-to-middle'
  | 'primary-to-secondary'
  | 'middle-to-secondary'
  | 'secondary-to-post-16'
  | 'between-post-16'

export interface AppealFacts {
  letterOn: Day | null
  certificateOn: Day | null
  lodgedOn: Day | null
  mediationAskedOn: Day | null
  mediationHeldOn: Day | null
  order: { kind: 'assess' | 'make-plan' | 'unopposed-contents'; on: Day | null; carriedOutOn: Day | null } | null
}

export interface SencoFacts {
  school: School
  name: string
  becameSencoOn: Day | null
  priorServiceMonths: number | null
  award: 'NASENCO' | 'NPQ' | null
  courseStartedOn: Day | null
  completedOn: Day | null
}

/** What a school holds to show that a duty was met: the day of the newest entry, and when it is looked at again. */
export interface Shown {
  on: Day
  lookAgainOn: Day | null
}

/** What is recorded of a school. `shown` holds the newest entry for a duty, by its id; of a document, the day it was published. */
export interface SchoolFacts {
  school: School
  shown: Readonly<Record<string, Shown | undefined>>
  /** What happened at the school that starts a clock: a request, an act complained of, a term. */
  events: Readonly<Partial<Record<SchoolEvent, Day | null>>>
  claims: readonly Claim[]
}

export type SchoolEvent = 'act-complained-of' | 'access-requested' | 'term-begins' | 'summer-term-ends'

/** A pupil of whom nothing is known but what is given. */
export const aPupil = (known: Partial<PupilFacts>): PupilFacts => ({
  school: { type: 'academy', phase: 'secondary' },
  status: 'N',
  statusSince: null,
  onRoll: true,
  bornOn: null,
  yearGroup: null,
  plan: null,
  support: null,
  cycle: null,
  meetings: null,
  assessment: null,
  review: null,
  transfer: null,
  move: null,
  reassessment: null,
  appeal: null,
  leaving: null,
  healthcarePlan: null,
  claims: [],
  ...known,
})

/** A school of this type that has recorded what is given and no more. */
export const aSchool = (type: SchoolType, shown: SchoolFacts['shown'] = {}, phase: Phase = 'secondary'): SchoolFacts => ({
  school: { type, phase },
  shown,
  events: {},
  claims: [],
})

/** A SENCO of whom nothing is known but what is given; no earlier service. */
export const aSenco = (known: Partial<SencoFacts>): SencoFacts => ({
  school: { type: 'academy', phase: 'secondary' },
  name: 'the SENCO',
  becameSencoOn: null,
  priorServiceMonths: 0,
  award: null,
  courseStartedOn: null,
  completedOn: null,
  ...known,
})

/** An assessment of which nothing is known but what is given. */
export const anAssessment = (known: Partial<AssessmentFacts>): AssessmentFacts => ({
  requestReceivedOn: null,
  decidedOn: null,
  adviceRequestedOn: null,
  adviceGivenOn: null,
  bodiesAskedOn: null,
  bodiesAnsweredOn: null,
  noPlanNoticeOn: null,
  draftServedOn: null,
  consultedOn: null,
  answeredOn: null,
  finalPlanOn: null,
  ...known,
})

/** A review of which nothing is known but what is given. */
export const aReview = (known: Partial<ReviewFacts>): ReviewFacts => ({
  meetingOn: null,
  invitedOn: null,
  adviceCirculatedOn: null,
  reportSentOn: null,
  decidedOn: null,
  decision: null,
  amendmentNoticeOn: null,
  finalPlanOn: null,
  ...known,
})
