import { dayWords } from '#ui/dates.ts'
import type { Time } from './map-filter.form.ts'

export interface Term {
  name: string
  startsOn: string
  endsOn: string
}
export interface MapSpan {
  from: string
  to: string
  /** What the days are called: Autumn 2026, School year 2026 to 2027. */
  name: string
  /** What was asked for and could not be given, in words. */
  note: string | null
}

const schoolYear = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)
const yearSpan = (year: number): Omit<MapSpan, 'note'> => ({
  from: `${year}-09-01`,
  to: `${year + 1}-08-31`,
  name: `School year ${year} to ${year + 1}`,
})

/** The days a map is about. */
export function spanOf(asked: { time: Time; from: string; to: string }, terms: readonly Term[], today: string): MapSpan {
  if (asked.time === 'days') return daysAsked(asked, today)
  if (asked.time === 'financial') {
    const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)
    return { from: `${year}-04-01`, to: `${year + 1}-03-31`, name: `Financial year ${year} to ${year + 1}`, note: null }
  }
  const year = yearSpan(schoolYear(today))
  if (asked.time === 'year') return { ...year, note: null }
  const begun = terms
    .filter(({ startsOn }) => startsOn <= today)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
  const term = begun[asked.time === 'term' ? 0 : 1]
  if (term) return { from: term.startsOn, to: term.endsOn, name: `${term.name} ${term.startsOn.slice(0, 4)}`, note: null }
  const missing = asked.time === 'term' ? 'The dates of this term are not recorded' : 'The dates of last term are not recorded'
  return { ...year, note: `${missing}, so the school year is shown. Enter them under School, Calendar.` }
}

function daysAsked({ from, to }: { from: string; to: string }, today: string): MapSpan {
  const year = yearSpan(schoolYear(today))
  const [first, last] = [from || (to && to < year.from ? to : year.from), to || (from && from > year.to ? from : year.to)]
  if (first > last)
    return {
      from: last,
      to: first,
      name: wordsOf(last, first),
      note: 'The first day was after the last one, so they changed places.',
    }
  return { from: first, to: last, name: wordsOf(first, last), note: null }
}

const wordsOf = (from: string, to: string): string => `${dayWords(from)} to ${dayWords(to)}`
