import { type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { staffList, staffOfPupil } from '#features/staff/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type ProfileKind, profileKinds } from './kinds.rules.ts'
import { mayKeepArrangements, maySeeProfiles, maySignProfiles, mayWriteKind } from './profiles.policy.ts'
import { type ArrangementRow, arrangementsOf, type ProfileRow, profilesOf } from './profiles.store.server.ts'
import { type Layouts, layoutsOf } from './sections.store.server.ts'
import { seriesOf } from './series.store.server.ts'

export interface ProfilesPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname' | 'year' | 'class'>
  profiles: ProfileRow[]
  arrangements: ArrangementRow[]
  /** Who works with the pupil, and so should have read what is signed. */
  staff: { staffId: string; name: string }[]
  may: { write: ProfileKind[]; sign: boolean; arrange: boolean }
  /** How the school arranges each kind; one that is missing stands as Waymark has it. */
  layouts: Layouts
  /** The series whose day has not come yet. */
  series: { name: string; applyBy: string }[]
  me: string
  school: string
  today: string
}

/** The plans and profiles of one pupil, all versions. */
export const openProfiles = query({
  name: 'profiles.open',
  may: maySeeProfiles,
  audit: ({ about }: ProfilesPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<ProfilesPage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname, year, class: group } = await pupilAbout(db, school.id, pupilId, today)
    const at = { schoolId: school.id, pupilId }
    const own = new Set(await staffOfPupil(db, school.id, pupilId, today))
    return {
      about: { pupilId, forename, surname, year, class: group },
      profiles: await profilesOf(db, at),
      arrangements: await arrangementsOf(db, at),
      staff: (await staffList(db, school.id)).filter(({ staffId }) => own.has(staffId)),
      may: {
        write: profileKinds.filter((kind) => mayWriteKind(kind)(viewer, null).may),
        sign: maySignProfiles(viewer, null).may,
        arrange: mayKeepArrangements(viewer, null).may,
      },
      layouts: await layoutsOf(db, school.id),
      series: (await seriesOf(db, school.id, today)).filter(({ applyBy }) => applyBy >= today),
      me: viewer.staffId,
      school: school.name,
      today,
    }
  },
})
