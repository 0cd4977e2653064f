export interface Parts {
  /** Whole weeks, by their Mondays; null where there is none. */
  weeks: { from: string; to: string } | null
  /** Days that are in no whole week of the span, or in the week of today, which is half behind and half ahead. */
  days: string[]
}

const length = 86_400_000
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / length)
const dayOf = (n: number): string => new Date(n * length).toISOString().slice(0, 10)
/** 1 January 1970 was a Thursday. */
const mondayOf = (n: number): number => n - ((((n + 3) % 7) + 7) % 7)

/** A span of days as whole weeks, which are kept as sums, and the days beside them, which are summed when asked for. */
export function partsOf(from: string, to: string, today: string): Parts {
  const [first, last, now] = [numberOf(from), numberOf(to), numberOf(today)]
  const start = mondayOf(first) === first ? first : mondayOf(first) + 7
  const end = mondayOf(last + 1) - 7
  const days: string[] = []
  const add = (a: number, b: number) => {
    for (let at = a; at <= b; at++) days.push(dayOf(at))
  }
  if (end < start) {
    add(first, last)
    return { weeks: null, days }
  }
  add(first, start - 1)
  const split = mondayOf(now)
  // A Sunday ends its week: nothing of it is ahead.
  if (split >= start && split <= end && now !== split + 6) add(split, split + 6)
  add(end + 7, last)
  return { weeks: { from: dayOf(start), to: dayOf(end) }, days }
}

/** The Monday of the week that is left out of the whole weeks, because today is in the middle of it. */
export const splitWeek = (today: string): string | null => {
  const now = numberOf(today)
  return now === mondayOf(now) + 6 ? null : dayOf(mondayOf(now))
}
