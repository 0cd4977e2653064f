import type { Answer } from '@waymark/duties'
import { dueForPupils } from '#features/deadlines/public.server.ts'
import { type MeetsToday, todayOf } from '#features/staff/public.server.ts'
import { helpsOf } from '#features/support/public.server.ts'
import { type QueryTools, query } from '#platform/work/query.server.ts'
import { type OwnGroups, type OwnPupil, ownPupils } from './find.store.server.ts'
import { chosenOf, type Mine, mostHelpful } from './my-pupils.rules.ts'
import { mayOpenPupil } from './pupil.policy.ts'

type Due = Pick<Answer, 'state' | 'title' | 'lastDay'>

export interface MyPupil extends OwnPupil {
  helps: Mine['helps']
  due: Due | null
}

export interface MyGroup {
  key: string
  name: string
  subject: string | null
  relation: 'teaches' | 'supports' | 'key-worker'
  lesson: MeetsToday | null
  /** How many are in it. */
  count: number
  pupils: MyPupil[]
  /** What helps several of them. */
  most: { says: string; pupils: number }[]
}

export interface MyPupils {
  /** Every group, to choose from; those not asked for without their pupils. */
  groups: MyGroup[]
  /** The group that is shown, or all. */
  shown: string
}

export interface MineAsked {
  /** HH:MM in London, to know which lesson it is. */
  time: string | null
  /** A group's key, 'all', or null: the lesson that is now or comes next today, else all. */
  show: string | null
}

/** For a teacher or teaching assistant: the pupils of a class on one screen, strengths first. */
export const openMyPupils = query({
  name: 'pupil.mine',
  may: mayOpenPupil,
  audit: (mine: MyPupils) => ({
    pupils: [...new Set(mine.groups.flatMap((group) => group.pupils.map((pupil) => pupil.pupilId)))],
  }),
  read: async (tools, asked: MineAsked | null): Promise<MyPupils> => {
    const { db, school, viewer, today } = tools
    const own = await ownPupils(db, { schoolId: school.id, staffId: viewer.staffId, today })
    const time = asked?.time ?? null
    const groups = own.groups
      .map((group) => ({
        ...group,
        lesson: time === null ? null : todayOf(group.meets, { day: Temporal.PlainDate.from(today).dayOfWeek, time }),
      }))
      .sort((one, two) => orderOf(one.lesson).localeCompare(orderOf(two.lesson)))
    const shown = chosenOf(groups, asked ? asked.show : 'all')
    const isShown = ({ key }: { key: string }) => shown === 'all' || key === shown
    const wanted = new Set(groups.filter(isShown).flatMap(({ pupilIds }) => pupilIds))
    const byId = await withDetails(
      tools,
      own.pupils.filter(({ pupilId }) => wanted.has(pupilId)),
    )
    return {
      shown,
      groups: groups.map((group) => asShown(group, isShown(group) ? byId : new Map())),
    }
  },
})

function asShown(
  { pupilIds, meets: _, ...group }: OwnGroups['groups'][number] & { lesson: MeetsToday | null },
  byId: ReadonlyMap<string, MyPupil>,
): MyGroup {
  const pupils = pupilIds.flatMap((id) => byId.get(id) ?? [])
  return { ...group, count: pupilIds.length, pupils, most: mostHelpful(pupils) }
}

/** What is due for each, and the plan that runs: two statements. */
async function withDetails({ db, school, today }: QueryTools, pupils: readonly OwnPupil[]): Promise<Map<string, MyPupil>> {
  const withSen = pupils.filter((pupil) => pupil.status !== 'N').map((pupil) => pupil.pupilId)
  const due = withSen.length > 0 ? await dueForPupils(db, { schoolId: school.id, today }, withSen) : new Map<string, Due>()
  const helps = withSen.length > 0 ? await helpsOf(db, school.id, withSen) : new Map<string, never>()
  return new Map(
    pupils.map((pupil) => [
      pupil.pupilId,
      { ...pupil, due: nextOf(due.get(pupil.pupilId)), helps: helps.get(pupil.pupilId) ?? null },
    ]),
  )
}

/** Who is here now, then who comes next, then the rest as they stood. */
const orderOf = (lesson: MeetsToday | null): string =>
  lesson === null || lesson.is === 'over' ? '3' : lesson.is === 'now' ? '1' : `2 ${lesson.from}`

const nextOf = (next: Due | undefined): Due | null =>
  next ? { state: next.state, title: next.title, lastDay: next.lastDay } : null
