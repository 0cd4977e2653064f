import { openDaysOf } from '#features/provision/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { nextReviewOn } from './next-review.rules.ts'
import { hasEnded, isReviewed } from './places.rules.ts'
import { mayReview, maySeeReviews } from './review.policy.ts'
import { type GroupReviewed, groupReviewed, type PlaceRow } from './review.store.server.ts'
import { usualScale } from './scale.rules.ts'

export interface ReviewPage extends Omit<GroupReviewed, 'scaleWords'> {
  scale: readonly string[]
  /** Those who are reviewed now; the others of the group stand in `places` too. */
  open: (PlaceRow & { ended: boolean })[]
  /** The round that is put right. */
  corrects: string | null
  nextReviewOn: string
  mayReview: boolean
  mayUndo: boolean
  today: string
}

/** The review of a group: a row for each pupil. */
export const openReview = query({
  name: 'provision-review.open',
  may: maySeeReviews,
  audit: ({ places }: ReviewPage, { groupId }: { groupId: string; corrects?: string | null }) => ({
    pupils: [...new Set(places.map(({ pupilId }) => pupilId))],
    detail: { groupId },
  }),
  read: async (
    { db, school, viewer, today },
    { groupId, corrects }: { groupId: string; corrects?: string | null },
  ): Promise<ReviewPage> => {
    const group = isId(groupId) ? await groupReviewed(db, { schoolId: school.id, groupId, today }) : null
    if (!group) throw missing()
    const { scaleWords, ...rest } = group
    const put = group.places.some(({ reviews }) => reviews.some(({ roundId }) => roundId === corrects))
      ? (corrects ?? null)
      : null
    const days = await openDaysOf(db, school.id, 'A')
    const may = mayReview(viewer, null).may
    return {
      ...rest,
      scale: scaleWords ?? usualScale,
      open: group.places
        .filter((place) => isReviewed(place, today, put))
        .map((place) => ({
          ...place,
          ended: hasEnded(place, today) && !place.reviews.some((one) => one.endedPlace && one.roundId === put),
        })),
      corrects: put,
      nextReviewOn: nextReviewOn(
        days.map(({ day }) => day),
        { from: today, endsOn: group.endsOn },
      ),
      mayReview: may,
      mayUndo: may && group.latest?.recordedOn === today,
      today,
    }
  },
})
