import { numberOf, type SchoolDay, weekdayOf } from '@waymark/provision'

const plus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** The next day on which pupils are in school; the next weekday where no term is recorded. */
export function nextSchoolDay(days: readonly SchoolDay[], today: string): string {
  const found = days.find(({ day }) => day > today)
  if (found) return found.day
  const tomorrow = weekdayOf(numberOf(today) + 1)
  return plus(today, tomorrow > 5 ? 9 - tomorrow : 1)
}

/** The last school day of the last of so many weeks of school, the first of which has `startsOn`. Holidays are not counted. */
export function endAfter(days: readonly SchoolDay[], startsOn: string, weeks: number): string {
  const monday = (day: string) => numberOf(day) - weekdayOf(numberOf(day))
  const after = days.filter(({ day }) => day >= startsOn)
  const mondays = [...new Set(after.map(({ day }) => monday(day)))]
  const last = mondays[weeks - 1]
  const found = after.findLast(({ day }) => monday(day) === last)
  if (found) return found.day
  return plus(startsOn, (weeks - 1) * 7 + Math.max(0, 5 - weekdayOf(numberOf(startsOn))))
}

/** Days of the week for so many times, as far apart as they can be. */
export const spreadDays = (times: number | null): number[] =>
  [[3], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]][Math.min(times ?? 1, 5)] ?? []

/** The first name of Group A, Group B and so on that is free. */
export function nextGroupName(taken: readonly string[], stem = 'Group'): string {
  const has = new Set(taken.map((name) => name.toLowerCase()))
  for (let at = 0; at < 26; at++) {
    const name = `${stem} ${String.fromCharCode(65 + at)}`
    if (!has.has(name.toLowerCase())) return name
  }
  return `${stem} ${taken.length + 1}`
}
