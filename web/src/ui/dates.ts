const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A day in words. day: "24 November", with the year when it is not this one. long: "24 November 2026"; short: "24 Nov", with the year when it is not this one; weekday: "Tue 24 November". */
export function dayWords(iso: string, style: 'long' | 'short' | 'weekday' | 'day' = 'long', today = ''): string {
  const [year, month, day] = iso.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  if (!year || !day || !name) return iso
  const thisYear = today.startsWith(`${year}-`)
  if (style === 'short') return `${day} ${name.slice(0, 3)}${thisYear ? '' : ` ${year}`}`
  if (style === 'day' && thisYear) return `${day} ${name}`
  if (style === 'weekday' && thisYear) return `${weekdays[(new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7]} ${day} ${name}`
  return `${day} ${name} ${year}`
}

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** How far a last day is from today: "5 days late", "Today", "Tomorrow", "In 14 days". */
export function relativeWords(lastDay: string, today: string): string {
  const days = daysBetween(today, lastDay)
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`
  if (days === 0) return 'Today'
  return days === 1 ? 'Tomorrow' : `In ${days} days`
}

/** Age in whole years on a day. */
export function ageOn(bornOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'medium', timeStyle: 'medium' })

/** A moment as the clock of an English school shows it. */
export const momentWords = (at: Date): string => clock.format(at)

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The day of a moment in England, as YYYY-MM-DD. */
export const dayInEngland = (at: Date): string => calendar.format(at)
