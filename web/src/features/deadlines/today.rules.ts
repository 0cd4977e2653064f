import { type Answer, type Assessment, sencoDuties } from '@waymark/duties'
import type { Cared } from './care.rules.ts'

export type Section = 'late' | 'exception' | 'week' | 'month' | 'cannot-tell'

export interface TodayItem {
  section: Section
  answer: Answer
  key: string
  /** The pupil, or null for what the school owes. */
  pupilId: string | null
  about: string
  context: string
  /** Given to the person who asks; or, given to nobody, of a pupil whose key worker they are, or theirs to carry out. */
  mine: boolean
  cared: Cared
  place: Place
}

/** Where the one thing to do is done. */
export interface Place {
  to: string
  words: string
}

/** A review of an EHC plan: the day it was held, or the last day of the next one, which may not be known. */
export interface ReviewMark {
  on: string | null
  held: boolean
}

/** How far the page looks: to this Friday (at a weekend, the one after it), and to the same day of the next month. */
export interface Horizon {
  today: string
  friday: string
  month: string
}

export function horizonOf(today: string): Horizon {
  const day = Temporal.PlainDate.from(today)
  const toFriday = (12 - day.dayOfWeek) % 7
  return { today, friday: day.add({ days: toFriday }).toString(), month: day.add({ months: 1 }).toString() }
}

/** Where an item stands on the page, or null when it is met, does not apply or is further away than a month. */
export function sectionOf({ state, lastDay }: Pick<Assessment, 'state' | 'lastDay'>, { friday, month }: Horizon): Section | null {
  if (state === 'late') return 'late'
  if (state === 'late-exception-claimed') return 'exception'
  if (state === 'cannot-tell') return 'cannot-tell'
  if ((state !== 'due-soon' && state !== 'running') || lastDay === null) return null
  if (lastDay <= friday) return 'week'
  return lastDay <= month ? 'month' : null
}

const numbers = ['Nothing', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const spelt = (n: number) => numbers[n] ?? String(n)

/** The page in a sentence or two: "Three things are late. Four are due by Friday." */
export function headline(late: number, week: number): string {
  if (late === 0 && week === 0) return 'Nothing is late, and nothing is due by Friday.'
  const first = late === 0 ? 'Nothing is late.' : late === 1 ? 'One thing is late.' : `${spelt(late)} things are late.`
  const second = week === 0 ? 'Nothing more is due by Friday.' : `${spelt(week)} ${week === 1 ? 'is' : 'are'} due by Friday.`
  return `${first} ${second}`
}

/** Earliest first, then by whom it is about, so that the order never jumps. */
export const inOrder = (a: TodayItem, b: TodayItem): number =>
  (a.answer.lastDay ?? '9999').localeCompare(b.answer.lastDay ?? '9999') ||
  a.about.localeCompare(b.about, 'en-GB') ||
  a.key.localeCompare(b.key)

/** The page on which the missing or next fact is recorded, or, for those who do not record it, the page that shows it. */
export function placeOf({ duty, state }: Pick<Answer, 'duty' | 'state'>, pupilId: string | null, mayRecord: boolean): Place {
  const unknown = state === 'cannot-tell'
  if (!mayRecord) return pupilId ? { to: `/pupils/${pupilId}`, words: 'Open' } : { to: `/duties/${duty}`, words: 'See the duty' }
  if (pupilId && duty === 'inform-parent-of-sep') return { to: `/pupils/${pupilId}/letters`, words: 'Write the letter' }
  if (pupilId && duty === 'la-review-12-months')
    return { to: `/pupils/${pupilId}/plan`, words: unknown ? 'Enter the date' : 'Record the review' }
  if (pupilId) return { to: `/pupils/${pupilId}`, words: 'Open' }
  if (aboutSenco.has(duty)) return { to: '/senco', words: unknown ? 'Enter the dates' : 'Record the qualification' }
  return { to: `/duties/${duty}/evidence`, words: unknown ? 'Enter the date' : 'Record the new one' }
}

const aboutSenco: ReadonlySet<string> = new Set(sencoDuties.map((duty) => duty.id))
