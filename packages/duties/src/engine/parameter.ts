import { type Day, numberOf, readDay } from '../counting/days.ts'
import type { Provision } from './source.ts'

export interface DatedValue<V> {
  from: Day
  /** Last day in force; absent means until the next value, or for good. */
  to?: Day
  value: V
  says: Provision
}

export interface Parameter<V> {
  name: string
  values: readonly DatedValue<V>[]
}

/** A value of the law with its dates. Values follow each other without gap or overlap: anything else is refused at once. */
export function parameter<V>(name: string, values: readonly DatedValue<V>[]): Parameter<V> {
  if (values.length === 0) throw new RangeError(`${name} has no value`)
  for (const [index, value] of values.entries()) {
    const next = values[index + 1]
    const from = dayNumber(name, value.from)
    const to = value.to === undefined ? null : dayNumber(name, value.to)
    if (to !== null && to < from) throw new RangeError(`${name}: a value ends before it starts`)
    if (!next) continue
    const follows = dayNumber(name, next.from)
    if (follows <= from) throw new RangeError(`${name}: values overlap or are out of order`)
    if (to !== null && to !== follows - 1)
      throw new RangeError(`${name}: ${to < follows ? 'a gap' : 'an overlap'} before ${next.from}`)
  }
  return { name, values }
}

/** The value in force on a day. @throws RangeError naming the parameter and the day, before the first value or after the last. */
export function valueOn<V>({ name, values }: Parameter<V>, day: Day): DatedValue<V> {
  const found = values.findLast((value) => value.from <= day)
  if (!found || (found.to !== undefined && day > found.to)) throw new RangeError(`${name} has no value on ${day}`)
  return found
}

function dayNumber(name: string, day: Day): number {
  const read = readDay(day)
  if (!read) throw new RangeError(`${name}: ${day} is not a day`)
  return numberOf(read)
}
