import type { Sent } from '#ui/SentForm.tsx'
import type { Place } from './seen.rules.ts'

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
