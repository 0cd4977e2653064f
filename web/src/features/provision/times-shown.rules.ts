import type { FieldOf } from './field-of.rules.ts'
import { timeEnds } from './schedule.form.ts'

export { timeEnds }

/** The first time, and two others to fill in without asking for them. */
export const fewest = 3

export const namesOf = (ends: readonly string[]): string[] =>
  ends.flatMap((n) => ['days', 'at', 'minutes', 'week'].map((name) => `${name}${n}`))

/** How many rows there are up to the last one with something in it. */
export const timesUsed = ({ of, ticked }: Pick<FieldOf, 'of' | 'ticked'>): number =>
  timeEnds.findLastIndex((n) => ticked(`days${n}`).length > 0 || of(`at${n}`).value !== '') + 1

/** Every time that it has and an empty one, or as many as were asked for. */
export function timesShown(fields: Pick<FieldOf, 'of' | 'ticked'>): number {
  const asked = Number(fields.of('times').value) || 0
  return Math.min(timeEnds.length, Math.max(fewest, asked, timesUsed(fields) + 1))
}

/** What was typed, with a row more. */
export function oneTimeMore<Typed extends Readonly<Record<string, unknown>>>(typed: Typed): Typed & { times: string } {
  const shown = Number(typed['times']) || fewest
  return { ...typed, times: String(Math.min(timeEnds.length, shown + 1)) }
}
