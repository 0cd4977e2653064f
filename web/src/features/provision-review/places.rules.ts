/** What of a place says whether it is still reviewed. */
export interface PlaceStanding {
  endsOn: string | null
  leftOn: string | null
  reviews: readonly { reviewedOn: string; endedPlace: boolean; roundId: string | null }[]
}

/** Their place ended before today, or they left the school. */
export const hasEnded = ({ endsOn, leftOn }: PlaceStanding, today: string): boolean =>
  (endsOn !== null && endsOn < today) || (leftOn !== null && leftOn <= today)

/** Those who are in the group, those who left it and were not reviewed since, and those of the round that is put right. */
export const isReviewed = (place: PlaceStanding, today: string, corrects: string | null): boolean =>
  (!hasEnded(place, today) && !stoppedBy(place)) ||
  place.reviews.some(({ roundId }) => roundId !== null && roundId === corrects) ||
  (hasEnded(place, today) && !place.reviews.some(({ reviewedOn }) => place.endsOn === null || reviewedOn >= place.endsOn))

/** A review ended the place, on that day or before. */
const stoppedBy = ({ endsOn, reviews }: PlaceStanding): boolean =>
  reviews.some(({ endedPlace, reviewedOn }) => endedPlace && reviewedOn === endsOn)

/** When a place ends by what is decided now, and when it was to end without it. Undefined: its end stays as it is. */
export function endByReview(
  { endsOn }: PlaceStanding,
  { decision, on, ended }: { decision: 'continue' | 'change' | 'stop'; on: string; ended: boolean },
  replaced: { endedPlace: boolean; placeEndedOn: string | null } | null,
): { endedPlace: boolean; before: string | null; now: string | null } {
  // What is put right had ended it: as if it had not.
  const before = replaced?.endedPlace ? replaced.placeEndedOn : endsOn
  if (decision === 'stop' && !(ended && !replaced?.endedPlace) && (before === null || before > on))
    return { endedPlace: true, before, now: on }
  return { endedPlace: false, before: null, now: before }
}
