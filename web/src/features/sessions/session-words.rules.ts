import { dayWords } from '#ui/dates.ts'

/** Why a pupil did not come to a session that was given. */
export const awayReasons = ['not-in-school', 'in-a-lesson', 'chose-not-to', 'other'] as const
export type AwayReason = (typeof awayReasons)[number]

/** Why a session was not given at all. */
export const cancelReasons = ['staff-absent', 'room-used', 'trip', 'exams', 'closed', 'other'] as const
export type CancelReason = (typeof cancelReasons)[number]

export { reasonWords } from '@waymark/provision'

/** How it went, in one tap: 1 to 5. */
export const ratingWords = ['Hard today', 'Not so well', 'All right', 'Went well', 'Went very well'] as const

/** 10.20 or 1.15, as it is said in a school; "7.30 pm" where that could be the morning. */
export function timeSaid(startsAt: string): string {
  const hour = Number(startsAt.slice(0, 2))
  const said = `${hour > 12 ? hour - 12 : hour}.${startsAt.slice(3, 5)}`
  return hour >= 18 ? `${said} pm` : said
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

export const sessionsWords = (count: number): string => `${small[count] ?? count} ${count === 1 ? 'session' : 'sessions'}`

export const recordsWords = (count: number): string => `${count} ${count === 1 ? 'record' : 'records'}`

/** "today" or "on Tue 24 November". */
export const onDayWords = (day: string, today: string): string =>
  day === today ? 'today' : `on ${dayWords(day, 'weekday', today)}`

/** Names in a sentence: "Amir, Dana and Lucy". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
