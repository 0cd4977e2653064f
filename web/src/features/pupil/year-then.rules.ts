/** The year groups in the order a child goes through them. */
const ladder = ['E1', 'E2', 'N1', 'N2', 'R', ...Array.from({ length: 14 }, (_, at) => String(at + 1))]

const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)

export interface YearNow {
  /** As recorded, now or on the day the pupil left. */
  year: string | null
  leftOn: string | null
}

/**
 * The year group a pupil had on a day of another school year: as many years back, or on, from the one that is recorded. It is not
 * worked out from the date of birth, so that a pupil taught out of their age's year stays out of it. Mixed classes and pupils who do
 * not follow the National Curriculum have no earlier year to go to and keep what is recorded; a year before the first or after the
 * last is not known.
 */
export function yearThen({ year, leftOn }: YearNow, on: string, today: string): string | null {
  const place = year === null ? -1 : ladder.indexOf(year)
  if (place < 0) return year
  const recordedFor = leftOn !== null && leftOn < today ? leftOn : today
  return ladder[place + schoolYearOf(on) - schoolYearOf(recordedFor)] ?? null
}

/** The day that says which year groups a span is told by: its last one, but not one that is still to come. */
export const dayOfYears = ({ from, to }: { from: string; to: string }, today: string): string =>
  to < today ? to : from > today ? from : today
