/** One time in the week at which a group meets. */
export interface Meets {
  /** 1 is Monday. */
  day: number
  from: string
  to: string
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const clock = (hour: string, minute: string): string | null =>
  Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null

const line = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+(\d{1,2})[:.](\d{2})\s*(?:-|–|to)\s*(\d{1,2})[:.](\d{2})$/i

/** Times as people type them, one to a line or with commas between: Mon 9:00-10:00. What cannot be read is named. */
export function meetsIn(typed: string): { meets: Meets[]; unread: string[] } {
  const meets: Meets[] = []
  const unread: string[] = []
  for (const one of typed.split(/[\n;,]+/).map((part) => part.trim())) {
    if (one === '') continue
    const found = line.exec(one)
    const day = days.findIndex((name) => name.slice(0, 3).toLowerCase() === found?.[1]?.toLowerCase()) + 1
    const from = found && clock(found[2] ?? '', found[3] ?? '')
    const to = found && clock(found[4] ?? '', found[5] ?? '')
    if (from && to && from < to) meets.push({ day, from, to })
    else unread.push(one)
  }
  return { meets: meets.sort((a, b) => a.day - b.day || a.from.localeCompare(b.from)), unread }
}

export const meetsWords = (meets: readonly Meets[]): string =>
  meets.map(({ day, from, to }) => `${days[day - 1]?.slice(0, 3)} ${from}-${to}`).join(', ')

export interface Today {
  is: 'now' | 'later' | 'over'
  from: string
  to: string
}

/** What of a day is left of a group's times, seen at a time of that day; null where it does not meet on the day. */
export function todayOf(meets: readonly Meets[], { day, time }: { day: number; time: string }): Today | null {
  const times = meets.filter((one) => one.day === day)
  const open = times.find(({ to }) => to > time) ?? times.at(-1)
  if (!open) return null
  const { from, to } = open
  return { from, to, is: to <= time ? 'over' : from <= time ? 'now' : 'later' }
}
