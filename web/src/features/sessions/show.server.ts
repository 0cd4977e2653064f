import type { SessionRow } from './plan.store.server.ts'
import { type SessionShown, shortNames, type Version } from './shown.rules.ts'

/** A session with the records worked out: the one that counts, those to choose between, and those a correction replaces. */
export function shown({ entries, pupils, disputed, ...row }: SessionRow): SessionShown {
  const replaced = new Set(entries.flatMap((entry) => entry.replaces))
  const standing = entries.filter((entry) => !replaced.has(entry.entryId))
  const heads = standing.length > 0 ? standing : entries
  const versions = heads.map(({ replaces: _, ...version }): Version => version)
  const short = shortNames(pupils)
  return {
    ...row,
    pupils: pupils.map(({ pupilId, forename, surname, state, reason }) => ({
      pupilId,
      name: `${forename} ${surname}`,
      short: short.get(pupilId) ?? forename,
      state,
      reason,
    })),
    records: entries.length,
    heads: heads.map(({ entryId }) => entryId),
    recorded: versions[0] ?? null,
    versions: disputed ? versions : [],
  }
}

/**
 * What a phone keeps for days without a connection: first names with an initial, and no word that anybody wrote about a child. Notes
 * of a record that is corrected stay where they are.
 */
export function forPhone(session: SessionShown): SessionShown {
  const quiet = (version: Version): Version => ({ ...version, marks: version.marks.map(({ note: _, ...mark }) => mark) })
  return {
    ...session,
    adults: [],
    pupils: session.pupils.map((pupil) => ({ ...pupil, name: pupil.short })),
    recorded: session.recorded && quiet(session.recorded),
    versions: session.versions.map(quiet),
  }
}
