import { type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { readFile, type SealedFile } from '#platform/files/files.store.server.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { mayRefer, maySeeSpecialists } from './specialists.policy.ts'
import { type ReferralRow, referralsOf } from './specialists.store.server.ts'

export interface SpecialistsPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname'>
  referrals: ReferralRow[]
  mayRefer: boolean
  today: string
}

/** Who from outside the school was asked about a pupil, and what became of their advice. */
export const openSpecialists = query({
  name: 'specialists.open',
  may: maySeeSpecialists,
  audit: ({ about }: SpecialistsPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<SpecialistsPage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
    return {
      about: { pupilId, forename, surname },
      referrals: await referralsOf(db, { schoolId: school.id, pupilId }),
      mayRefer: mayRefer(viewer, null).may,
      today,
    }
  },
})

/** The advice itself, as it came. */
export const openAdviceFile = query({
  name: 'specialists.open-file',
  may: maySeeSpecialists,
  audit: (_: SealedFile, { pupilId, adviceId, fileId }: { pupilId: string; adviceId: string; fileId: string }) => ({
    pupils: [pupilId],
    detail: { adviceId, fileId },
  }),
  read: async ({ db, school }, { pupilId, adviceId, fileId }: { pupilId: string; adviceId: string; fileId: string }) => {
    if (![pupilId, adviceId, fileId].every(isId)) throw missing()
    const file = await readFile(db, { schoolId: school.id, pupilId, fileId }, { adviceId })
    if (!file) throw missing()
    return file
  },
})
