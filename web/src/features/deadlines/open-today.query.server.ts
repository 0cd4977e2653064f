import { type Answer, assess, explain, pupilDuties } from '@waymark/duties'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { mayOpenToday, seesSchoolDuties } from './deadlines.policy.ts'
import { schoolAnswers } from './school-due.server.ts'
import { inOrder, type Section, sectionOf, type TodayItem } from './today.rules.ts'

export type Placed = TodayItem & { section: Section }
type Facts = Awaited<ReturnType<typeof dutyFactsOf>> extends Map<string, infer F> ? F : never

/** A review that is to come, for the picture of the year. */
export interface ReviewMark {
  pupilId: string
  on: string
  held: boolean
}

/** What is late, due, or cannot be told, for the person who asks. Reasons are made only for what is shown. */
export const openToday = query({
  name: 'deadlines.today',
  may: mayOpenToday,
  audit: ({ items }) => ({
    pupils: [...new Set(items.flatMap((item) => (item.pupilId ? [item.pupilId] : [])))],
    detail: { rows: items.length },
  }),
  async read({ db, school, today, viewer }, _input: null) {
    const facts = [...(await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: null })).values()]
    const schoolWide = seesSchoolDuties(viewer, null).may ? await schoolAnswers(db, school, today) : []
    const items = [
      ...facts.flatMap((pupil) => pupilItems(pupil, today, viewer.staffId)),
      ...schoolWide.flatMap((answer) => placed(asSchoolItem(answer), today)),
    ].sort(inOrder)
    return {
      items,
      reviews: facts.flatMap((pupil) => reviewMarks(pupil, today)),
      posts: schoolWide.flatMap((answer) =>
        answer.lastDay && answer.state !== 'met' ? [{ on: answer.lastDay, words: answer.title }] : [],
      ),
    }
  },
})

function pupilItems(pupil: Facts, today: string, staffId: string): Placed[] {
  return pupilDuties.flatMap((duty) => {
    const cheap = assess(duty, pupil, today)
    if (cheap.state === 'does-not-apply' || cheap.state === 'met') return []
    if (cheap.state === 'running' && cheap.lastDay !== null && cheap.lastDay.slice(0, 7) > monthAfter(today)) return []
    return placed(asPupilItem(explain(duty, pupil, today), pupil, staffId), today)
  })
}

const monthAfter = (today: string): string => Temporal.PlainDate.from(today).add({ days: 32 }).toString().slice(0, 7)

const asPupilItem = (answer: Answer, pupil: Facts, staffId: string): TodayItem => ({
  answer,
  key: `${pupil.pupilId} ${answer.duty}`,
  pupilId: pupil.pupilId,
  about: pupil.name,
  context: [
    pupil.registrationGroup ?? (pupil.yearGroup ? `Year ${pupil.yearGroup}` : ''),
    pupil.keyWorker ? `key worker ${pupil.keyWorker}` : '',
  ]
    .filter(Boolean)
    .join(', '),
  mine: pupil.keyWorkerId === staffId,
})

const asSchoolItem = (answer: Answer & { about: string }): TodayItem => ({
  answer,
  key: `school ${answer.duty} ${answer.about}`,
  pupilId: null,
  about: answer.about,
  context: answer.about,
  mine: false,
})

function placed(item: TodayItem, today: string): Placed[] {
  const section = sectionOf(item.answer, today)
  return section ? [{ ...item, section }] : []
}

function reviewMarks(pupil: Facts, today: string): ReviewMark[] {
  if (!pupil.plan) return []
  const [review] = pupilDuties
  const last = review ? assess(review, pupil, today).lastDay : null
  const held = pupil.plan.lastReviewedOn ? [{ pupilId: pupil.pupilId, on: pupil.plan.lastReviewedOn, held: true }] : []
  return last ? [...held, { pupilId: pupil.pupilId, on: last, held: false }] : held
}
