import type { PupilAbout } from '#features/pupil/public.server.ts'
import { cyclesOf } from '#features/support/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { budgetsOf } from './budget.store.server.ts'
import type { TopUpFigures } from './figures-kept.rules.ts'
import { usualScale, whenWords } from './money-words.rules.ts'
import { reviewsOfPupil, statusTold } from './pupil-costs.store.server.ts'
import { type MoneyLine, pupilMoneyOf } from './pupil-money.server.ts'
import { costsOfPupils, partsOfSchool } from './school-costs.store.server.ts'
import { aboveOf, budgetWithin, wholeOf } from './school-money.rules.ts'
import { staffWords } from './staff-told.rules.ts'

interface Asked {
  school: { id: string; name: string }
  pupil: PupilAbout
  from: string
  to: string
  today: string
}

/** Everything a request for top-up says, as it is today. */
export async function topUpFiguresOf(db: Database, { school, pupil, from, to, today }: Asked): Promise<TopUpFigures> {
  const of = { schoolId: school.id, from, to, today }
  const money = await pupilMoneyOf(db, { ...of, pupil })
  const around = await aroundOf(db, of)
  return {
    version: 1,
    madeOn: today,
    school: school.name,
    span: { from, to },
    pupil: {
      forename: pupil.forename,
      surname: pupil.surname,
      year: pupil.year,
      class: pupil.class,
      ...(await statusTold(db, { schoolId: school.id, pupilId: pupil.pupilId, today })),
    },
    lines: money.lines.map((line) => lineKept(line, { from, to })),
    sessions: money.sessions,
    position: money.position,
    threshold: money.threshold?.parts ?? [],
    bands: money.paid.map(({ startsOn, endsOn, pence, band, within }) => ({ startsOn, endsOn, pence, band, within })),
    delivery: money.delivery,
    ...(await workedOf(db, { schoolId: school.id, pupilId: pupil.pupilId, from, to })),
    ...around,
  }
}

const lineKept = ({ slots, adults, sums, ...group }: MoneyLine, span: { from: string; to: string }) => ({
  groupId: group.groupId,
  provision: group.provision,
  about: group.about,
  group: group.group,
  area: group.area,
  fundedFrom: group.fundedFrom,
  solely: group.solely,
  size: group.size,
  when: whenWords(slots),
  staff: adults.map((adult) => staffWords(adult, span)),
  sums,
})

async function workedOf(db: Database, of: { schoolId: string; pupilId: string; from: string; to: string }) {
  const cycles = await cyclesOf(db, of.schoolId, of.pupilId)
  const { reviews, scale } = await reviewsOfPupil(db, of)
  const words = scale ?? usualScale
  return {
    cycles: cycles
      .filter(({ state }) => state === 'reviewed')
      .map(({ turn, agreedOn, reviewedOn, reviewNote, outcomes }) => ({
        turn,
        agreedOn,
        reviewedOn,
        note: reviewNote,
        outcomes: outcomes.map(({ says, result, resultNote }) => ({ says, result, note: resultNote })),
      })),
    reviews: reviews.map((review) => ({
      ...review,
      went: review.went === null ? 'Not yet known' : (words[review.went - 1] ?? ''),
    })),
  }
}

async function aroundOf(db: Database, of: { schoolId: string; from: string; to: string; today: string }) {
  const parts = await partsOfSchool(db, of)
  const pupils = await costsOfPupils(db, of)
  const budget = budgetWithin(await budgetsOf(db, of.schoolId), of)
  const { above, register } = aboveOf(pupils, of)
  return { budget, wholeSchool: wholeOf(parts), above: { pupils: above, register } }
}
