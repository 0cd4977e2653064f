import { type Assessment, assess, bankHolidays, type PupilFacts, pupilDuties } from '@waymark/duties'
import { schoolAnswers, schoolRecord } from '#features/deadlines/public.server.ts'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import { schoolCalendarOf } from '#features/school/public.server.ts'
import type { QueryTools } from '#platform/work/query.server.ts'
import { seesSchoolYear } from './year.policy.ts'
import type { Span, YearItem } from './year-item.ts'

const open: readonly Assessment['state'][] = ['running', 'due-soon', 'late', 'late-exception-claimed']

/** Terms and closures as the school recorded them. */
export async function readCalendar(
  { db, school }: QueryTools,
  from: string,
  to: string,
): Promise<{ terms: Span[]; closures: Span[] }> {
  const { terms, closures } = await schoolCalendarOf(db, school.id, { from, to })
  return {
    terms: terms.map(({ name, startsOn, endsOn }) => ({ from: startsOn, to: endsOn, words: name })),
    closures: closures.map(({ kind, name, startsOn, endsOn }) => ({
      from: startsOn,
      to: endsOn,
      words: name ?? closureWords[kind],
    })),
  }
}

const closureWords = { 'half-term': 'Half-term', inset: 'INSET day', other: 'Closed' } as const

/** What falls on the days from one to another, for what this person may see. */
export async function readYear({ db, school, today, viewer }: QueryTools, from: string, to: string): Promise<YearItem[]> {
  const pupils = [...(await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: null })).values()]
  const owed = seesSchoolYear(viewer, null).may ? schoolAnswers(await schoolRecord(db, school.id, today), school, today) : []
  const items = [
    ...pupils.flatMap((pupil) => itemsOf(pupil, today)),
    ...owed.flatMap(({ state, lastDay, title, duty, about }) =>
      lastDay && open.includes(state) ? [{ on: lastDay, kind: 'duty' as const, words: title, duty, pupilId: null, about }] : [],
    ),
    ...holidays(from, to),
  ]
  return items
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => a.on.localeCompare(b.on) || a.words.localeCompare(b.words))
}

function itemsOf(pupil: PupilFacts & { pupilId: string; name: string }, today: string): YearItem[] {
  return pupilDuties.flatMap((duty) => {
    const { state, lastDay } = assess(duty, pupil, today)
    if (lastDay === null || !open.includes(state)) return []
    return [{ on: lastDay, kind: 'duty', words: duty.title, duty: duty.id, pupilId: pupil.pupilId, about: pupil.name }]
  })
}

/** England's, as the law package tells them; no year is guessed. */
const holidays = (from: string, to: string): YearItem[] =>
  [Number(from.slice(0, 4)), Number(to.slice(0, 4))].flatMap((year) =>
    (bankHolidays(year) ?? []).map((on) => ({
      on,
      kind: 'bank-holiday',
      words: 'Bank holiday',
      duty: null,
      pupilId: null,
      about: null,
    })),
  )
