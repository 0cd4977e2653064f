import type { Day } from './counting/days.ts'

/** What is recorded of one pupil. Absent dates are null: not known is never no. */
export interface PupilFacts {
  /** N none, K SEN Support, E EHC plan, W watch list. */
  status: 'N' | 'K' | 'E' | 'W'
  statusSince: Day | null
  onRoll: boolean
  plan: { madeOn: Day | null; lastReviewedOn: Day | null } | null
  support: { startedOn: Day | null; parentsToldOn: Day | null } | null
}

export type SchoolEvidenceKind = 'sen-information-report' | 'equality-information' | 'equality-objectives' | 'accessibility-plan'

export interface SencoFacts {
  name: string
  schoolType: SchoolFacts['type']
  becameSencoOn: Day | null
  priorServiceMonths: number | null
  award: 'NASENCO' | 'NPQ' | null
  courseStartedOn: Day | null
  completedOn: Day | null
}

/** What is recorded of a school. `lastPublished` holds the day each document was last published, or the day a plan period began. */
export interface SchoolFacts {
  type:
    | 'maintained'
    | 'academy'
    | 'nursery'
    | 'special'
    | 'special-academy'
    | 'non-maintained-special'
    | 'pru'
    | 'ap-academy'
    | 'post-16-academy'
    | 'independent'
  phase: 'nursery' | 'primary' | 'middle' | 'secondary' | 'all-through' | 'post-16'
  lastPublished: Partial<Record<SchoolEvidenceKind, Day | null>>
}
