import { dutyFactsOf, type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type CycleRow, cyclesOf } from './cycle.store.server.ts'
import { mayAgree, mayNoteProgress, mayPlan, maySeeSupport } from './support.policy.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export interface SupportPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname' | 'year' | 'class'>
  status: 'N' | 'K' | 'E' | 'W'
  cycles: CycleRow[]
  may: { plan: boolean; agree: boolean; note: boolean }
  today: string
}

/** The cycles of support of one pupil, newest first. */
export const openSupport = query({
  name: 'support.open',
  may: maySeeSupport,
  audit: ({ about }: SupportPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<SupportPage> => {
    if (!uuid.test(pupilId)) throw missing()
    const { forename, surname, year, class: group } = await pupilAbout(db, school.id, pupilId, today)
    const facts = await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: [pupilId] })
    return {
      about: { pupilId, forename, surname, year, class: group },
      status: facts.get(pupilId)?.status ?? 'N',
      cycles: await cyclesOf(db, school.id, pupilId),
      may: {
        plan: mayPlan(viewer, null).may,
        agree: mayAgree(viewer, null).may,
        note: mayNoteProgress(viewer, null).may,
      },
      today,
    }
  },
})
