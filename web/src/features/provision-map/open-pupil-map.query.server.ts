import { provisionChoicesOf } from '#features/provision/public.server.ts'
import { type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { schoolTermsOf } from '#features/school/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { termsAround } from './load-map.server.ts'
import { maySeeMap, seesCosts, seesTimeline } from './map.policy.ts'
import type { Time } from './map-filter.form.ts'
import { type MapSpan, spanOf } from './map-span.rules.ts'
import { type PupilLine, type PupilTotal, pupilMapOf } from './pupil-map.rules.ts'
import { provisionsOfPupil, sumsOfPupil } from './pupil-map.store.server.ts'
import type { Wave } from './tree.rules.ts'

export interface PupilMap {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname' | 'year' | 'class'>
  span: MapSpan
  time: Time
  lines: PupilLine[]
  total: PupilTotal
  costs: boolean
  timeline: boolean
  /** The school's own words. */
  words: { waves: Record<Wave, string>; scale: readonly string[] }
}

export interface PupilMapQuestion {
  pupilId: string
  time: Time
  from: string
  to: string
}

/** What one pupil is given in some days, to the minute and, where it may be seen, the penny. Five statements. */
export const openPupilMap = query({
  name: 'provision-map.open-pupil',
  may: maySeeMap,
  audit: ({ about }: PupilMap) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId, ...asked }: PupilMapQuestion): Promise<PupilMap> => {
    if (!isId(pupilId)) throw missing()
    const about = await pupilAbout(db, school.id, pupilId, today)
    const span = spanOf(asked, await schoolTermsOf(db, school.id, termsAround(today)), today)
    const costs = seesCosts(viewer)
    const { waveWords, scaleWords } = await provisionChoicesOf(db, school.id)
    const at = { schoolId: school.id, pupilId, from: span.from, to: span.to, today, costs }
    const given = await provisionsOfPupil(db, at)
    const { forename, surname, year, class: group } = about
    const map = pupilMapOf(given, await sumsOfPupil(db, at), costs)
    return {
      about: { pupilId, forename, surname, year, class: group },
      span,
      time: asked.time,
      costs,
      words: { waves: waveWords, scale: scaleWords },
      timeline: seesTimeline(viewer),
      ...map,
    }
  },
})
