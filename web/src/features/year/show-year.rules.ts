import { dayWords } from '#ui/dates.ts'
import type { Month } from './year.rules.ts'
import type { Span, YearItem } from './year-item.ts'

export interface ToShow {
  months: readonly Month[]
  items: readonly YearItem[]
  terms: readonly Span[]
  closures: readonly Span[]
  today: string
}

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The page as words: a strip for each month, and the same in a list. */
export function showYear({ months, items, terms, closures, today }: ToShow) {
  return months.map((month) => {
    const here = items.filter(({ on }) => on >= month.startsOn && on <= month.endsOn)
    return {
      id: month.id,
      title: `${names[Number(month.id.slice(5)) - 1]} ${month.id.slice(0, 4)}`,
      days: daysOf(month, here, { terms, closures, today }),
      lines: [...linesOf(here), ...boundsOf(month, terms, 'term'), ...boundsOf(month, closures, 'closure')].sort((a, b) =>
        a.on.localeCompare(b.on),
      ),
    }
  })
}

const within = (spans: readonly Span[], day: string): boolean => spans.some(({ from, to }) => day >= from && day <= to)

/** What each day of the strip looks like. Without term dates nothing is said about terms. */
function daysOf(
  month: Month,
  here: readonly YearItem[],
  { terms, closures, today }: Pick<ToShow, 'terms' | 'closures' | 'today'>,
) {
  return Array.from({ length: month.days }, (_, index) => {
    const day = `${month.id}-${String(index + 1).padStart(2, '0')}`
    const weekend = (month.begins + index) % 7 >= 5
    const holiday = here.some((item) => item.on === day && item.kind === 'bank-holiday')
    const out = terms.length > 0 && (!within(terms, day) || within(closures, day))
    return {
      day,
      look: holiday ? 'holiday' : weekend ? 'weekend' : out ? 'closed' : 'open',
      marks: here.filter((item) => item.on === day && item.kind === 'duty').length,
      today: day === today,
    }
  })
}

export interface Line {
  on: string
  day: string
  kind: YearItem['kind']
  words: string
  to: string | null
  people: { name: string; to: string }[]
}

/** One line for each duty of a day; the pupils it is due for stand in it. */
function linesOf(here: readonly YearItem[]): Line[] {
  const groups = Map.groupBy(here, (item) => `${item.on} ${item.duty ?? item.words}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const people = group.flatMap(({ pupilId, about }) => (pupilId && about ? [{ name: about, to: `/pupils/${pupilId}` }] : []))
    const words = people.length > 1 ? `${first.words}, ${people.length} pupils` : first.words
    return [
      {
        on: first.on,
        day: dayWords(first.on, 'weekday', first.on),
        kind: first.kind,
        words,
        to: first.duty && `/duties/${first.duty}`,
        people,
      },
    ]
  })
}

/** The first and last days of terms and closures that fall in the month. */
function boundsOf({ startsOn, endsOn }: Month, spans: readonly Span[], kind: 'term' | 'closure'): Line[] {
  const line = (on: string, words: string): Line[] =>
    on >= startsOn && on <= endsOn ? [{ on, day: dayWords(on, 'weekday', on), kind, words, to: null, people: [] }] : []
  return spans.flatMap(({ from, to, words }) =>
    from === to ? line(from, words) : [...line(from, `${words} begins`), ...line(to, `${words} ends`)],
  )
}
