import type { Day } from './days.ts'
import type { Group, ShareBy } from './facts.ts'
import { shareOut } from './money.ts'

export interface Shared {
  of: ReadonlyMap<string, number>
  /** Pence that nobody carries. */
  left: number
}

/** Odd pennies move on with the day of the month, so that they are not always the same child's. */
const turnOf = (day: Day): number => Number(day.slice(8))

/** Shared by those who came; where nobody did, by those it was for. By size, everybody it was for has one place of it. */
export const payersOf = (shareBy: ShareBy, here: readonly string[], everybody: readonly string[]): readonly string[] =>
  shareBy === 'present' && here.length > 0 ? here : everybody

/**
 * What each of some pupils carries of a group's pence on a day. The parts and what is left add up to the pence. All of it is the one
 * pupil's where the group is for one alone; by size, places that nobody has keep their part.
 */
export function shared(
  { solelyFor, size }: Pick<Group, 'solelyFor' | 'size'>,
  shareBy: ShareBy,
  pence: number,
  pupils: readonly string[],
  day: Day,
): Shared {
  if (solelyFor !== null) return { of: new Map([[solelyFor, pence]]), left: 0 }
  const places = shareBy === 'size' ? Math.max(size ?? 0, pupils.length) : pupils.length
  if (places === 0) return { of: new Map(), left: pence }
  const parts = shareOut(pence, places, turnOf(day))
  const of = new Map(pupils.map((pupilId, at) => [pupilId, parts[at] ?? 0]))
  return { of, left: parts.slice(pupils.length).reduce((all, part) => all + part, 0) }
}
