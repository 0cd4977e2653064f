import { type ViewsGiven, viewsSince } from '#features/meetings/public.server.ts'
import { dutyFactsOf, type PupilAbout, pupilAbout } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type CycleRow, cyclesOf } from './cycle.store.server.ts'
import { mayAgree, mayNoteProgress, mayPlan, maySeeSupport } from './support.policy.ts'

export interface SupportPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname' | 'year' | 'class'>
  status: 'N' | 'K' | 'E' | 'W'
  cycles: CycleRow[]
  /** What the pupil and the family said before meetings since the plan was agreed, or since the last review. */
  views: ViewsGiven
  may: { plan: boolean; agree: boolean; note: boolean }
  today: string
}

/** The cycles of support of one pupil, newest first. */
export const openSupport = query({
  name: 'support.open',
  may: maySeeSupport,
  audit: ({ about }: SupportPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<SupportPage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname, year, class: group } = await pupilAbout(db, school.id, pupilId, today)
    const facts = await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: [pupilId] })
    const cycles = await cyclesOf(db, school.id, pupilId)
    const since = sinceWhen(cycles)
    const plan = mayPlan(viewer, null).may
    return {
      about: { pupilId, forename, surname, year, class: group },
      status: facts.get(pupilId)?.status ?? 'N',
      cycles,
      // Not before who may not write the plan: the family said it to those who do.
      views: plan ? await viewsSince(db, { schoolId: school.id, pupilId, since }) : { pupilView: null, familyView: null },
      may: {
        plan,
        agree: mayAgree(viewer, null).may,
        note: mayNoteProgress(viewer, null).may,
      },
      today,
    }
  },
})

/** What was said for this turn of the cycle: after the plan was agreed, or after the last review while the next is a draft. */
function sinceWhen(cycles: readonly CycleRow[]): string {
  const [newest] = cycles
  if (newest?.state === 'agreed') return newest.agreedOn ?? earliest
  const reviewedOn = cycles.find((cycle) => cycle.reviewedOn)?.reviewedOn
  // What was said for that review stands with it already.
  return reviewedOn ? Temporal.PlainDate.from(reviewedOn).add({ days: 1 }).toString() : earliest
}

const earliest = '0001-01-01'
