import { dayWords, relativeWords } from '#ui/dates.ts'
import { headline, placeToAct, type Section, type TodayItem } from './today.rules.ts'

type Placed = TodayItem & { section: Section }

const most = 12

const titles: Record<Section, { id: string; title: string; context: string }> = {
  late: { id: 'late', title: 'Late', context: 'the last day has passed' },
  exception: { id: 'exception', title: 'Exception claimed', context: 'late, with a reason given' },
  week: { id: 'week', title: 'This week', context: 'to Friday' },
  month: { id: 'month', title: 'Within a month', context: '' },
  'cannot-tell': { id: 'cannot-tell', title: 'Cannot tell', context: 'One missing fact each. Enter it and the date appears.' },
}

export interface Shown {
  items: readonly Placed[]
  reviews: readonly { on: string; held: boolean }[]
  posts: readonly { on: string; words: string }[]
  today: string
  mine: boolean
  /** The section shown whole, or null. */
  open: string | null
}

/** The page as words: nothing is decided in the view. */
export function showToday({ items, reviews, posts, today, mine, open }: Shown) {
  const kept = mine ? items.filter((item) => item.mine) : items
  const count = (section: Section) => kept.filter((item) => item.section === section).length
  let filled = false
  const sections = (['late', 'exception', 'week', 'month', 'cannot-tell'] as const).flatMap((section) => {
    const here = kept.filter((item) => item.section === section)
    if (here.length === 0) return []
    const rows = (open === section ? here : here.slice(0, most)).map((item) => {
      const first = !filled && section === 'late'
      filled ||= first
      return rowOf(item, today, first)
    })
    return [
      {
        ...titles[section],
        count: here.length,
        rows,
        hidden: here.length - rows.length,
        all: `?${mine ? 'whose=mine&' : ''}all=${section}#${section}`,
      },
    ]
  })
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  return {
    today,
    todayWords: dayWords(today),
    headline: headline(count('late'), count('week')),
    sections,
    mine,
    year: yearOf(`${year}-09-01`, reviews, posts),
  }
}

function yearOf(startsOn: string, reviews: Shown['reviews'], posts: Shown['posts']) {
  const end = `${Number(startsOn.slice(0, 4)) + 1}-08-31`
  const within = (mark: { on: string }) => mark.on >= startsOn && mark.on <= end
  const [held, toCome] = [
    reviews.filter((mark) => mark.held && within(mark)),
    reviews.filter((mark) => !mark.held && within(mark)),
  ]
  return {
    startsOn,
    heldWords: `annual reviews held, ${held.length}`,
    toComeWords: `last days to come, ${toCome.length}`,
    marks: [
      ...held.map((mark) => ({ on: mark.on, words: 'Annual review held', look: 'held' as const })),
      ...toCome.map((mark) => ({ on: mark.on, words: 'Annual review: last day', look: 'to-come' as const })),
      ...posts.filter(within).map((post) => ({ ...post, look: 'post' as const })),
    ].sort((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

function rowOf(item: Placed, today: string, filled: boolean) {
  const { answer } = item
  const place = placeToAct(item)
  const late = answer.state === 'late'
  return {
    key: item.key,
    state: answer.state,
    when: answer.lastDay ? relativeWords(answer.lastDay, today) : 'Cannot tell',
    dateWords: answer.lastDay
      ? `${late ? 'was due ' : ''}${dayWords(answer.lastDay, late ? 'long' : 'weekday', today)}`
      : (answer.missing?.says ?? ''),
    title: item.pupilId ? `${answer.title}: ${item.about}` : answer.title,
    to: item.pupilId ? `/pupils/${item.pupilId}` : '/evidence',
    context: item.context,
    who: answer.carriedOutBy === answer.owedBy ? answer.owedBy : `${sentence(answer.carriedOutBy)}, for the ${answer.owedBy}`,
    action: place ? { ...place, filled } : null,
    strength: answer.strength,
    reasons: answer.because.map(({ says }) => ({ says })),
    authority: answer.citations.map((source) => ({
      words: `${source.instrument} ${source.provision}`,
      url: source.url,
      checked: source.checked,
    })),
  }
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
