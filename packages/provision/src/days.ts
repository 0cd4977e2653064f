/** A day as YYYY-MM-DD. Times of day are HH:MM on the school's clock, so that a clock change moves nothing. */
export type Day = string

const dayLength = 86_400_000

/** Days since 1 January 1970. Whole days only, so no time zone comes into it. */
export const numberOf = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / dayLength

export const dayOf = (number: number): Day => new Date(number * dayLength).toISOString().slice(0, 10)

/** 1 Monday to 7 Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Whether a day is in a span; an end that is null is open. Days of this form compare as text. */
export const within = (day: Day, span: { startsOn: Day; endsOn: Day | null }): boolean =>
  day >= span.startsOn && (span.endsOn === null || day <= span.endsOn)
