/** The only place that asks what time it is. Everything else is handed `today` or an instant. */
let fixed: string | null = null

/** Today in Europe/London as YYYY-MM-DD. */
export function todayInLondon(): string {
  return fixed ?? Temporal.Now.plainDateISO('Europe/London').toString()
}

/** Fixes the day, for demonstrations and tests; null lets time run. */
export function fixToday(day: string | null): void {
  fixed = day === null ? null : Temporal.PlainDate.from(day).toString()
}

/** The time of day in Europe/London, such as 06:30. */
export const clockInLondon = (): string => Temporal.Now.plainTimeISO('Europe/London').toString({ smallestUnit: 'minute' })

export const now = (): Date => new Date()

/** Minutes, hours or days from now. */
export const fromNow = (seconds: number): Date => new Date(Date.now() + seconds * 1000)
