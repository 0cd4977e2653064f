import { query } from '#platform/work/query.server.ts'
import { type DueState, dueOn, type Section, sectionOf } from './due.rules.ts'
import { type GroupLine, groupsToReview, openQuestions, type Question } from './groups.store.server.ts'
import { mayReview, maySeeReviews } from './review.policy.ts'

export interface DueLine extends GroupLine {
  due: string | null
  section: Section
  state: DueState
}

export interface DuePage {
  lines: DueLine[]
  questions: Question[]
  mayReview: boolean
  today: string
}

/** Which groups are to be reviewed, and what leaders ask. Names nobody. */
export const listDue = query({
  name: 'provision-review.list-due',
  may: maySeeReviews,
  audit: ({ lines }: DuePage) => ({ detail: { groups: lines.length } }),
  read: async ({ db, school, viewer, today }, _: null): Promise<DuePage> => {
    const groups = await groupsToReview(db, { schoolId: school.id, today })
    const lines = groups.map((group) => {
      const due = dueOn(group)
      return { ...group, due, ...sectionOf(due, today) }
    })
    lines.sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
    return { lines, questions: await openQuestions(db, school.id), mayReview: mayReview(viewer, null).may, today }
  },
})
