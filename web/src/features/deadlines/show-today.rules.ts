import { dayWords, relativeWords } from '#ui/dates.ts'
import { headline, horizonOf, type Section, type TodayItem } from './today.rules.ts'
import { type ShownYear, showYear } from './year-strip.rules.ts'

/** Rows of a section before "Show the other". */
const most = 12

export interface ToShow extends Omit<ShownYear, 'today'> {
  items: readonly TodayItem[]
  today: string
  /** Only pupils whose key worker asks. */
  mine: boolean
  /** The section shown whole, or null. */
  open: string | null
  /** How the law names this person where they themselves carry a duty out, such as SENCO. */
  carriesOutAs: string | null
  schoolWide: boolean
}

/** The page as words: nothing is decided in the view. */
export function showToday(given: ToShow) {
  const { items, today, mine, schoolWide } = given
  const kept = mine ? items.filter((item) => item.mine) : items
  const count = (section: Section) => kept.filter((item) => item.section === section).length
  const unknown = count('cannot-tell')
  return {
    today,
    todayWords: `${weekday(today)} ${dayWords(today)}`,
    headline: headline(count('late'), count('week')),
    lead: unknown === 0 ? null : `${unknown === 1 ? 'One more' : `${unknown} more`} cannot be told: a fact is missing.`,
    sections: sectionsOf(kept, given),
    whose: { mine, all: schoolWide ? 'Whole school' : 'All my pupils' },
    year: showYear(given),
  }
}

const order = ['late', 'exception', 'week', 'month', 'cannot-tell'] as const

function sectionsOf(kept: readonly TodayItem[], { today, mine, open, carriesOutAs }: ToShow) {
  const firstToDo = kept.find((item) => item.section === 'late')?.key
  return order.flatMap((section) => {
    const here = kept.filter((item) => item.section === section)
    if (here.length === 0) return []
    const rows = (open === section ? here : here.slice(0, most)).map((item) => ({
      ...rowOf(item, today, carriesOutAs),
      action: { ...item.place, filled: item.key === firstToDo },
    }))
    const all = `/?${mine ? 'whose=mine&' : ''}all=${section}#${section}`
    return [{ id: section, ...headingOf(section, today), count: here.length, rows, hidden: here.length - rows.length, all }]
  })
}

function headingOf(section: Section, today: string): { title: string; context: string } {
  const { friday, month } = horizonOf(today)
  if (section === 'late') return { title: 'Late', context: 'the last day has passed' }
  if (section === 'exception') return { title: 'Exception claimed', context: 'late, with a reason given' }
  if (section === 'week') return { title: 'This week', context: `to Friday ${dayWords(friday)}` }
  if (section === 'month') return { title: 'Within a month', context: `to ${dayWords(month)}` }
  return { title: 'Cannot tell', context: 'A fact is missing. Enter it and the date appears.' }
}

function rowOf(item: TodayItem, today: string, carriesOutAs: string | null) {
  const { answer } = item
  const { state, lastDay } = answer
  return {
    key: item.key,
    state,
    when: lastDay ? relativeWords(lastDay, today) : 'Cannot tell',
    dateWords: lastDay ? dayOf(lastDay, today) : (answer.missing?.says ?? ''),
    title: item.pupilId ? `${answer.title}: ${item.about}` : answer.title,
    to: item.pupilId ? `/pupils/${item.pupilId}` : `/duties/${item.answer.duty}`,
    context: contextOf(item),
    who: whoOf(answer, carriesOutAs),
    strength: answer.strength,
    reasons: answer.because.map(({ says }) => ({ says })),
    authority: answer.citations.map(({ instrument, provision, url, checked }) => ({
      words: `${instrument}, ${provision}`,
      url,
      checked,
    })),
  }
}

const dayOf = (lastDay: string, today: string): string =>
  lastDay < today ? `was due ${dayWords(lastDay, 'day', today)}` : dayWords(lastDay, 'weekday', today)

/** Who does it. */
function whoOf({ carriedOutBy }: TodayItem['answer'], carriesOutAs: string | null): string {
  return carriedOutBy === carriesOutAs ? 'You' : sentence(carriedOutBy)
}

/** Of whom, and whose duty it is where somebody else does the work. */
function contextOf({ context, answer: { owedBy, carriedOutBy } }: TodayItem): string {
  return [context, owedBy === carriedOutBy ? '' : `owed by the ${owedBy}`].filter(Boolean).join(', ')
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const weekday = (day: string) => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''
