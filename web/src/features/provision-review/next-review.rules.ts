const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
const mondayOf = (number: number): number => number - ((number + 3) % 7)

/**
 * The day of the next review: so many weeks with school in them after this one, on the same weekday or the last school day before it in
 * that week. Weeks of the calendar are counted where the school's terms do not reach so far. Never after the group has ended.
 */
export function nextReviewOn(
  schoolDays: readonly string[],
  { from, weeks = 6, endsOn }: { from: string; weeks?: number; endsOn: string | null },
): string {
  const [today, monday] = [dayNumber(from), mondayOf(dayNumber(from))]
  const later = schoolDays.map(dayNumber).filter((day) => mondayOf(day) > monday)
  const week = [...new Set(later.map(mondayOf))].sort((one, other) => one - other)[weeks - 1]
  const wanted = (week ?? monday + weeks * 7) + (today - monday)
  const open = later.filter((day) => mondayOf(day) === week).sort((one, other) => one - other)
  const next = week === undefined ? wanted : (open.findLast((day) => day <= wanted) ?? open[0] ?? wanted)
  const found = dayOf(next)
  return endsOn && endsOn < found && endsOn >= from ? endsOn : found
}
