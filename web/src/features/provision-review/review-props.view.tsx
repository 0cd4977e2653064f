import type { Sent } from '#ui/SentForm.tsx'
import type { Decision } from './scale.rules.ts'

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
/** What an adult of the group filled in since the last review. */
export interface Filled {
  went: number | null
  entry: number | null
  exit: number | null
  note: string | null
  by: string | null
  on: string
}
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
  reviews: readonly Review[]
  filled: Filled | null
}

export interface ReviewProps {
  groupId: string
  name: string
  provision: string
  entryMeasure: string | null
  exitMeasure: string | null
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
  scale: readonly string[]
  latest: { roundId: string; reviewedOn: string; by: string | null } | null
  fillingId: string | null
  places: readonly Place[]
  open: readonly (Place & { ended: boolean })[]
  corrects: string | null
  nextReviewOn: string
  mayReview: boolean
  mayUndo: boolean
  today: string
  said: string | null
  sent: Sent | null
}
