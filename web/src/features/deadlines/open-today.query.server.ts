import { type Answer, assess, explain, type PupilFacts, pupilDuties } from '@waymark/duties'
import {
  dueOn,
  mayFillIn,
  mayReview,
  maySeeReviews,
  sectionOf as sectionOfReview,
} from '#features/provision-review/public.server.ts'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import { mayArrangeCover } from '#features/sessions/public.server.ts'
import { type QueryTools, query } from '#platform/work/query.server.ts'
import { careOf } from './care.rules.ts'
import { listCare } from './care.store.server.ts'
import { keepsPupilDates, keepsSchoolDates, mayOpenToday, seesSchoolDuties } from './deadlines.policy.ts'
import type { ProvisionToday } from './provision-lines.rules.ts'
import { type SchoolAnswer, schoolAnswers, schoolRecord } from './school-due.server.ts'
import { type Horizon, horizonOf, inOrder, placeOf, type ReviewMark, sectionOf, type TodayItem } from './today.rules.ts'
import { type WaitingToday, waitingToday } from './waiting.store.server.ts'
import { yearWords } from './year.rules.ts'

type Pupil = Awaited<ReturnType<typeof dutyFactsOf>> extends Map<string, infer F> ? F : never
interface Eyes {
  staffId: string
  /** How the law names this person where they themselves carry a duty out. */
  carriesOutAs: string | null
  care: ReturnType<typeof careOf>
  keepsDates: boolean
  recordsEvidence: boolean
}

export type TodayFound = Awaited<ReturnType<typeof readToday>> & {
  concerns: WaitingToday['concerns']
  provision: ProvisionToday
}

/** What is late, due, or cannot be told, for the person who asks. Everything is assessed; reasons are made for what is listed. */
export const openToday = query({
  name: 'deadlines.today',
  may: mayOpenToday,
  read: async (tools, _input: null): Promise<TodayFound> => {
    const { concerns, ...waiting } = await waitingToday(tools)
    return { ...(await readToday(tools)), concerns, provision: provisionOf(tools, waiting) }
  },
  audit: ({ items }: TodayFound) => ({
    pupils: [...new Set(items.flatMap((item) => item.pupilId ?? []))],
    detail: { rows: items.length },
  }),
})

function provisionOf({ viewer, today }: QueryTools, { sessions, groups }: Omit<WaitingToday, 'concerns'>): ProvisionToday {
  return {
    sessions,
    groups: groups.map((group) => {
      const due = dueOn(group)
      return { ...group, due, section: sectionOfReview(due, today).section }
    }),
    may: {
      seeReviews: maySeeReviews(viewer, null).may,
      review: mayReview(viewer, null).may,
      fillIn: mayFillIn(viewer, null).may,
      arrangeCover: mayArrangeCover(viewer, null).may,
    },
  }
}

export async function readToday({ db, school, today, viewer }: QueryTools) {
  const pupils = [...(await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: null })).values()]
  const schoolWide = seesSchoolDuties(viewer, null).may
  const owed = schoolWide ? schoolAnswers(await schoolRecord(db, school.id, today), school, today) : []
  const horizon = horizonOf(today)
  const eyes = {
    staffId: viewer.staffId,
    carriesOutAs: viewer.roles.includes('senco') ? 'SENCO' : null,
    care: careOf(await listCare(db, school.id), today),
    keepsDates: keepsPupilDates(viewer, null).may,
    recordsEvidence: keepsSchoolDates(viewer, null).may,
  }
  return {
    items: [
      ...pupils.flatMap((pupil) => itemsOfPupil(pupil, horizon, eyes)),
      ...owed.flatMap((answer) => itemOfSchool(answer, horizon, eyes, school.name)),
    ].sort(inOrder),
    reviews: pupils.flatMap((pupil) => reviewMarks(pupil, today)),
    posts: owed.flatMap((answer) =>
      answer.lastDay && answer.state !== 'met' && answer.carriedOutBy !== 'local authority'
        ? [{ on: answer.lastDay, words: answer.title }]
        : [],
    ),
    schoolWide,
    arranges: eyes.keepsDates || eyes.recordsEvidence,
  }
}

function itemsOfPupil(pupil: Pupil, horizon: Horizon, eyes: Eyes): TodayItem[] {
  const missing = new Set<string>()
  return pupilDuties.flatMap((duty) => {
    const section = sectionOf(assess(duty, pupil, horizon.today), horizon)
    if (!section) return []
    const answer = explain(duty, pupil, horizon.today)
    // A fact is asked for where it can be entered, and once, however many duties wait for it.
    if (answer.missing && (answer.missing.where === 'pupil' || missing.has(answer.missing.fact))) return []
    if (answer.missing) missing.add(answer.missing.fact)
    return [
      {
        section,
        answer,
        key: `${pupil.pupilId} ${duty.id}`,
        pupilId: pupil.pupilId,
        about: pupil.name,
        context: contextOf(pupil),
        ...careAndMine({ pupilId: pupil.pupilId, answer }, eyes, pupil.keyWorkerId === eyes.staffId),
        place: placeOf(answer, pupil.pupilId, eyes.keepsDates),
      },
    ]
  })
}

/** A thing that is given to somebody is theirs, and nobody else's. */
function careAndMine(thing: Pick<TodayItem, 'pupilId' | 'answer'>, eyes: Eyes, otherwise: boolean) {
  const cared = eyes.care(thing)
  return { cared, mine: cared.given ? cared.given.staffId === eyes.staffId : otherwise }
}

const contextOf = ({ registrationGroup, year, keyWorker }: Pupil): string =>
  [registrationGroup ?? yearWords(year), keyWorker ? `key worker ${keyWorker}` : null].filter(Boolean).join(', ')

function itemOfSchool(answer: SchoolAnswer, horizon: Horizon, eyes: Eyes, schoolName: string): TodayItem[] {
  const section = sectionOf(answer, horizon)
  // What the authority does for the school as a whole is nobody's work here.
  if (!section || answer.carriedOutBy === 'local authority') return []
  return [
    {
      section,
      answer,
      key: `school ${answer.duty} ${answer.about}`,
      pupilId: null,
      about: answer.about,
      context: answer.about === schoolName ? 'The whole school' : answer.about,
      ...careAndMine({ pupilId: null, answer }, eyes, answer.carriedOutBy === eyes.carriesOutAs),
      place: placeOf(answer, null, eyes.recordsEvidence),
    },
  ]
}

/** A review that was held, and the last day of the next, for the picture of the year. */
function reviewMarks(pupil: PupilFacts, today: string): ReviewMark[] {
  const held = pupil.plan?.lastReviewedOn ?? null
  const next: Pick<Answer, 'state' | 'lastDay'>[] = pupilDuties
    .filter((duty) => duty.id === 'la-review-12-months')
    .map((duty) => assess(duty, pupil, today))
    .filter(({ state }) => state !== 'does-not-apply' && state !== 'met')
  return [...(held ? [{ on: held, held: true }] : []), ...next.map(({ lastDay }) => ({ on: lastDay, held: false }))]
}
