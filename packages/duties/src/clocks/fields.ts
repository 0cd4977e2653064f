import { type Day, readDay } from '../counting/days.ts'

export interface Refused {
  ok: false
  /** The key, with its way in: `course.startedOn`, `closures.0.from`. Empty for the whole. */
  key: string
  says: string
}
export type ReadValue<T> = { ok: true; value: T } | Refused

/** One key of what a clock is given. */
export type Field<T> = (value: unknown, key: string) => ReadValue<T>
export type FieldsOf<T> = { readonly [K in keyof T]-?: Field<NonNullable<T[K]>> }
type Fields = Readonly<Record<string, Field<unknown>>>

const refused = (key: string, says: string): Refused => ({ ok: false, key, says })

/** A day of the calendar: `2026-11-23`. */
export const dayField: Field<Day> = (value, key) =>
  typeof value === 'string' && readDay(value) ? { ok: true, value } : refused(key, 'give a day such as 2026-11-23')

export const countField: Field<number> = (value, key) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? { ok: true, value }
    : refused(key, 'give a number, 0 or more')

export const choiceField =
  <const T extends string>(choices: readonly T[]): Field<T> =>
  (value, key) => {
    const found = choices.find((choice) => choice === value)
    return found === undefined ? refused(key, `choose one of ${choices.join(', ')}`) : { ok: true, value: found }
  }

export const listField =
  <T>(item: Field<T>): Field<T[]> =>
  (value, key) => {
    if (!Array.isArray(value)) return refused(key, 'give a list: [ ]')
    const items: T[] = []
    for (const [index, one] of value.entries()) {
      const read = item(one, `${key}.${index}`)
      if (!read.ok) return read
      items.push(read.value)
    }
    return { ok: true, value: items }
  }

/** Keys inside a key. */
export const objectField =
  <T>(fields: FieldsOf<T>, required: readonly (keyof T & string)[]): Field<T> =>
  (value, key) => {
    const read = readObject(fields as Fields, required, value, key)
    return read.ok ? { ok: true, value: read.value as T } : read
  }

export function readObject(
  fields: Fields,
  required: readonly string[],
  value: unknown,
  inside = '',
): ReadValue<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(inside, 'give an object: { "key": value }')
  const at = (key: string) => (inside === '' ? key : `${inside}.${key}`)
  const found: [string, unknown][] = []
  for (const [key, one] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) return refused(at(key), `is not known here; known are ${Object.keys(fields).join(', ')}`)
    if (one === null) continue
    const read = field(one, at(key))
    if (!read.ok) return read
    found.push([key, read.value])
  }
  const missing = required.find((key) => !found.some(([name]) => name === key))
  return missing === undefined ? { ok: true, value: Object.fromEntries(found) } : refused(at(missing), 'is needed')
}
