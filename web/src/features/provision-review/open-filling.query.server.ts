import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { dueOn } from './due.rules.ts'
import { isAdultOf } from './fill-in.store.server.ts'
import { isReviewed } from './places.rules.ts'
import { mayFillIn } from './review.policy.ts'
import { type GroupReviewed, groupReviewed, type PlaceRow } from './review.store.server.ts'
import { usualScale } from './scale.rules.ts'

export interface FillingPage
  extends Pick<GroupReviewed, 'groupId' | 'name' | 'provision' | 'entryMeasure' | 'exitMeasure' | 'startsOn' | 'fillingId'> {
  due: string | null
  reviewedOn: string | null
  roundId: string | null
  scale: readonly string[]
  /** What an adult needs to say how it goes; why others decided what stays with those who review. */
  places: Omit<PlaceRow, 'reviews'>[]
  today: string
}

/** The pupils of a group for one of its adults, who says how it goes before the group is reviewed. */
export const openFilling = query({
  name: 'provision-review.open-filling',
  may: mayFillIn,
  audit: ({ places }: FillingPage, { groupId }: { groupId: string }) => ({
    pupils: [...new Set(places.map(({ pupilId }) => pupilId))],
    detail: { groupId },
  }),
  read: async ({ db, school, viewer, today }, { groupId }: { groupId: string }): Promise<FillingPage> => {
    const at = { schoolId: school.id, groupId, staffId: viewer.staffId, today }
    const group = isId(groupId) && (await isAdultOf(db, at)) ? await groupReviewed(db, at) : null
    if (!group) throw missing()
    const { name, provision, entryMeasure, exitMeasure, startsOn, endsOn, reviewOn, fillingId, latest, scaleWords, places } =
      group
    const reviewedOn = latest?.reviewedOn ?? null
    return {
      ...{ groupId, name, provision, entryMeasure, exitMeasure, startsOn, fillingId, reviewedOn, today },
      due: dueOn({ reviewOn, endsOn, reviewedOn }),
      roundId: latest?.roundId ?? null,
      scale: scaleWords ?? usualScale,
      places: places.filter((place) => isReviewed(place, today, null)).map(({ reviews: _, ...place }) => place),
    }
  },
})
