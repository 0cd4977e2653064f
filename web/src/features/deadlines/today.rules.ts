import type { Answer } from '@waymark/duties'

export type Section = 'late' | 'exception' | 'week' | 'month' | 'cannot-tell'

export interface TodayItem {
  answer: Answer
  key: string
  /** The pupil, or null for what the school owes. */
  pupilId: string | null
  about: string
  context: string
  mine: boolean
}

const dayNumber = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** Days until the Friday of this week; at a weekend, of the week to come. */
export function daysToFriday(today: string): number {
  const weekday = ((dayNumber(today) + 3) % 7) + 1
  return weekday <= 5 ? 5 - weekday : 12 - weekday
}

/** Where an item stands on the page, or null when it is met or further away than a month. */
export function sectionOf({ state, lastDay }: Answer, today: string): Section | null {
  if (state === 'late') return 'late'
  if (state === 'late-exception-claimed') return 'exception'
  if (state === 'cannot-tell') return 'cannot-tell'
  if ((state !== 'due-soon' && state !== 'running') || lastDay === null) return null
  const days = dayNumber(lastDay) - dayNumber(today)
  if (days <= daysToFriday(today)) return 'week'
  return days <= 31 ? 'month' : null
}

const numbers = ['Nothing', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const spelt = (n: number) => numbers[n] ?? String(n)
const isOrAre = (n: number) => (n === 1 ? 'is' : 'are')
const things = (n: number) => (n === 0 ? 'Nothing' : `${spelt(n)} ${n === 1 ? 'thing' : 'things'}`)

/** The page in one sentence or two: "Three things are late. Four are due by Friday." */
export function headline(late: number, week: number): string {
  const first = late === 0 ? 'Nothing is late.' : `${things(late)} ${isOrAre(late)} late.`
  const second = week === 0 ? 'Nothing more is due by Friday.' : `${spelt(week)} ${isOrAre(week)} due by Friday.`
  return `${first} ${second}`
}

/** Earliest first, then by whom it is about, so that the order never jumps. */
export const inOrder = (a: TodayItem, b: TodayItem): number =>
  (a.answer.lastDay ?? '9999').localeCompare(b.answer.lastDay ?? '9999') ||
  a.about.localeCompare(b.about) ||
  a.key.localeCompare(b.key)

/** The page on which the missing or next fact is recorded. */
export function placeToAct({ answer, pupilId }: Pick<TodayItem, 'answer' | 'pupilId'>): { to: string; words: string } | null {
  if (pupilId) {
    if (answer.duty.startsWith('sen-support.'))
      return { to: `/pupils/${pupilId}/told`, words: answer.state === 'met' ? 'Open' : 'Record that they were told' }
    return { to: `/pupils/${pupilId}/plan`, words: answer.state === 'cannot-tell' ? 'Enter the date' : 'Record the review' }
  }
  if (answer.duty.includes('senco')) return { to: '/senco', words: answer.state === 'cannot-tell' ? 'Enter the dates' : 'Open' }
  const kind = kindOf(answer.duty)
  return kind
    ? { to: `/evidence/${kind}`, words: answer.state === 'cannot-tell' ? 'Enter the date' : 'Record the new one' }
    : null
}

const kindOf = (duty: string): string | null =>
  /^school\.(sen-information-report|equality-information|equality-objectives|accessibility-plan)/.exec(duty)?.[1] ?? null
