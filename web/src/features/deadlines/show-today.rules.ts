import { dayWords, relativeWords } from '#ui/dates.ts'
import { keyOf } from './care.form.ts'
import { type ProvisionToday, provisionLines } from './provision-lines.rules.ts'
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
  /** May put things aside and give them to people. */
  arranges: boolean
  said: string | null
  /** What waits among the concerns. */
  concerns: { toDecide: number; toLookAt: number; asked: number }
  /** What waits about sessions and reviews of provision. */
  provision: ProvisionToday
}

/** The page as words: nothing is decided in the view. */
export function showToday(given: ToShow) {
  const { items, today, mine, schoolWide } = given
  const whole = mine ? items.filter((item) => item.mine) : items
  const kept = whole.filter((item) => item.cared.aside === null)
  const count = (section: Section) => kept.filter((item) => item.section === section).length
  const unknown = count('cannot-tell')
  const provision = provisionLines(given.provision, today)
  // A page that names a late review does not say that nothing is late.
  const late = count('late') + provision.filter(({ state }) => state === 'late').length
  return {
    today,
    todayWords: `${weekday(today)} ${dayWords(today)}`,
    headline: headline(late, count('week')),
    lead: unknown === 0 ? null : `${unknown === 1 ? 'One more' : `${unknown} more`} cannot be told: a fact is missing.`,
    said: saidWords(given.said),
    arranges: given.arranges,
    concerns: concernWords(given.concerns),
    provision,
    sections: sectionsOf(kept, given),
    aside: whole.filter((item) => item.cared.aside !== null).map((item) => asideOf(item, today)),
    whose: { mine, all: schoolWide ? 'Whole school' : 'All my pupils' },
    year: showYear(given),
  }
}

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : count === 1 ? one : many.replace('#', String(count))

/** What waits among the concerns, as sentences; null where nothing does. */
export function concernWords({ toDecide, toLookAt, asked }: ToShow['concerns']): string | null {
  const sentences = [
    counted(toDecide, 'One concern waits to be decided.', '# concerns wait to be decided.'),
    counted(toLookAt, 'One is to be looked at again.', '# are to be looked at again.'),
    counted(asked, 'You are asked what you see of a pupil.', 'You are asked what you see of # pupils.'),
  ].filter((sentence) => sentence !== null)
  return sentences.length > 0 ? sentences.join(' ') : null
}

const order = ['late', 'exception', 'week', 'month', 'cannot-tell'] as const

function sectionsOf(kept: readonly TodayItem[], { today, mine, open, carriesOutAs }: ToShow) {
  const firstToDo = kept.find((item) => item.section === 'late')?.key
  return order.flatMap((section) => {
    const found = kept.filter((item) => item.section === section)
    // Mine first, each in the order of its day.
    const here = mine ? found : [...found.filter((item) => item.mine), ...found.filter((item) => !item.mine)]
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
    who: item.cared.given ? item.cared.given.name : whoOf(answer, carriesOutAs),
    yours: item.mine,
    choice: keyOf({ duty: answer.duty, pupilId: item.pupilId }),
    strength: answer.strength,
    reasons: answer.because.map(({ says }) => ({ says })),
    authority: answer.citations.map(({ instrument, provision, url, checked }) => ({
      words: `${instrument}, ${provision}`,
      url,
      checked,
    })),
  }
}

/** A thing that is put aside: why, until when, and whether its last day passes meanwhile. */
function asideOf(item: TodayItem, today: string) {
  const { aside } = item.cared
  const { title, lastDay, duty } = item.answer
  const until = aside?.until ?? today
  return {
    key: item.key,
    choice: keyOf({ duty, pupilId: item.pupilId }),
    title: item.pupilId ? `${title}: ${item.about}` : title,
    to: item.pupilId ? `/pupils/${item.pupilId}` : `/duties/${duty}`,
    says: `Until ${dayWords(until)}${aside?.by ? `, by ${aside.by}` : ''}: ${aside?.reason ?? ''}`,
    passes:
      lastDay === null || lastDay >= until
        ? null
        : `Its last day, ${dayWords(lastDay)}, ${lastDay < today ? 'has passed' : 'passes meanwhile'}.`,
  }
}

const said: Readonly<Record<string, string>> = {
  aside: 'Put aside. It stands below, folded, and comes back by itself.',
  back: 'It stands on Today again.',
  given: 'Given. It stands under the name of the person.',
  taken: 'It is nobody’s in particular again.',
}
const saidWords = (outcome: string | null): string | null => said[outcome ?? ''] ?? null

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
