import type { Entry } from './facts.ts'

/** The record of a session that counts; `others` are further ones that nobody has yet chosen between. */
export interface Standing {
  entry: Entry
  others: readonly Entry[]
}

const newer = (one: Entry, other: Entry): number =>
  one.madeAt === other.madeAt ? (one.entryId < other.entryId ? 1 : -1) : one.madeAt < other.madeAt ? 1 : -1

/** What a record says, apart from who made it and when, in no order: two phones that say the same are no dispute. */
const saying = ({ happened, minutes, reason, marks, cover }: Entry): string =>
  JSON.stringify([
    [happened, minutes, reason],
    marks.map(({ pupilId, here, reason }) => JSON.stringify([pupilId, here, here ? null : reason])).sort(),
    cover.map(({ adultId, roleId }) => JSON.stringify([adultId, roleId])).sort(),
  ])

/**
 * Of all records of one session, the one that counts: the newest of those that no other replaces. The same set gives the same answer
 * in whatever order and however often its members come. Null where there is none.
 */
export function standing(entries: readonly Entry[]): Standing | null {
  const all = new Map(entries.map((entry) => [entry.entryId, entry]))
  const replaced = new Set([...all.values()].flatMap(({ entryId, replaces }) => replaces.filter((id) => id !== entryId)))
  // Records that replace each other in a ring would leave none: then all of them count as made.
  const heads = [...all.values()].filter((entry) => !replaced.has(entry.entryId))
  const [entry, ...others] = (heads.length > 0 ? heads : [...all.values()]).sort(newer)
  if (!entry) return null
  return { entry, others: others.filter((other) => saying(other) !== saying(entry)) }
}

/** Where a session stands: its group, day and time. There is one session at a time in a group. */
export const sessionKey = ({ day, startsAt }: { day: string; startsAt: string }): string => `${day} ${startsAt}`
