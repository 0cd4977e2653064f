import type { Decision } from './scale.rules.ts'

/** A review that stands, as it is read and shown. */
export interface Review {
  reviewId: string
  roundId: string | null
  reviewedOn: string
  went: number | null
  exit: number | null
  reason: string | null
  decision: Decision
  by: string | null
}

/** What an adult of the group filled in since the last review of the place. */
export interface Filled {
  went: number | null
  entry: number | null
  exit: number | null
  note: string | null
  by: string | null
  on: string
}

/** A pupil's place in a group, with what was given and how it was reviewed. */
export interface Place {
  placeId: string
  pupilId: string
  forename: string
  surname: string
  class: string | null
  startsOn: string
  endsOn: string | null
  leftOn: string | null
  entry: number | null
  expectedGain: number | null
  sessions: number
  held: number
  unrecorded: number
  plannedMinutes: number
  minutes: number
  /** Newest first; those that were put right are not among them. */
  reviews: readonly Review[]
  filled: Filled | null
}
