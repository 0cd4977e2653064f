import { type Day, readDay } from '../counting/days.ts'

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

/** A day in words: `4 March 2027`. */
export function inWords(day: Day): string {
  const read = readDay(day)
  return read ? `${read.day} ${months[read.month - 1]} ${read.year}` : 'a day that cannot be read'
}
