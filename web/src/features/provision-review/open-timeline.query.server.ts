import { type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { maySeeTimeline } from './review.policy.ts'
import { usualScale } from './scale.rules.ts'
import { scaleOf } from './scale.store.server.ts'
import { type GivenSpan, givenTo, type Seen, seenOf } from './timeline.store.server.ts'

export interface TimelinePage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname'>
  given: GivenSpan[]
  seen: Seen[]
  scale: readonly string[]
  today: string
}

/** What a pupil was given, beside what tests and marks say over the same time. */
export const openTimeline = query({
  name: 'provision-review.timeline',
  may: maySeeTimeline,
  audit: ({ about }: TimelinePage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, today }, { pupilId }: { pupilId: string }): Promise<TimelinePage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
    const at = { schoolId: school.id, pupilId, today }
    const [given, seen, scale] = [await givenTo(db, at), await seenOf(db, at), await scaleOf(db, school.id)]
    return { about: { pupilId, forename, surname }, given, seen, scale: scale ?? usualScale, today }
  },
})
