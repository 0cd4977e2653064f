import type { Answer } from '@waymark/duties'
import { dueForPupils } from '#features/deadlines/public.server.ts'
import { type MeetsToday, todayOf } from '#features/staff/public.server.ts'
import { helpsOf } from '#features/support/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { type OwnGroups, type OwnPupil, ownPupils } from './find.store.server.ts'
import { mayOpenPupil } from './pupil.policy.ts'

type Due = Pick<Answer, 'state' | 'title' | 'lastDay'>

export interface MyPupil extends OwnPupil {
  due: Due | null
  /** From the plan that runs: what every teacher does, and what the pupil works towards. */
  helps: { strategies: string | null; outcomes: string[] } | null
}

export interface MyPupils {
  groups: (Omit<OwnGroups['groups'][number], 'pupilIds' | 'meets'> & { pupils: MyPupil[]; lesson: MeetsToday | null })[]
}

/** For a teacher or teaching assistant: the pupils of their groups, strengths first. */
export const openMyPupils = query({
  name: 'pupil.mine',
  may: mayOpenPupil,
  audit: (mine: MyPupils) => ({
    pupils: [...new Set(mine.groups.flatMap((group) => group.pupils.map((pupil) => pupil.pupilId)))],
  }),
  read: async ({ db, school, viewer, today }, asked: { time: string } | null): Promise<MyPupils> => {
    const { groups, pupils } = await ownPupils(db, { schoolId: school.id, staffId: viewer.staffId, today })
    const withSen = pupils.filter((pupil) => pupil.status !== 'N').map((pupil) => pupil.pupilId)
    const due = withSen.length > 0 ? await dueForPupils(db, { schoolId: school.id, today }, withSen) : new Map<string, Due>()
    const helps = withSen.length > 0 ? await helpsOf(db, school.id, withSen) : new Map<string, never>()
    const byId = new Map(
      pupils.map((pupil) => [
        pupil.pupilId,
        {
          ...pupil,
          due: nextOf(due.get(pupil.pupilId)),
          helps: helps.get(pupil.pupilId) ?? null,
        },
      ]),
    )
    return {
      groups: groups
        .map(({ pupilIds, meets, ...group }) => ({
          ...group,
          lesson: asked && todayOf(meets, { day: Temporal.PlainDate.from(today).dayOfWeek, time: asked.time }),
          pupils: pupilIds.flatMap((id) => byId.get(id) ?? []),
        }))
        .sort((one, two) => orderOf(one.lesson).localeCompare(orderOf(two.lesson))),
    }
  },
})

/** Who is here now, then who comes next, then the rest as they stood. */
const orderOf = (lesson: MeetsToday | null): string =>
  lesson === null || lesson.is === 'over' ? '3' : lesson.is === 'now' ? '1' : `2 ${lesson.from}`

const nextOf = (next: Due | undefined): Due | null =>
  next ? { state: next.state, title: next.title, lastDay: next.lastDay } : null
