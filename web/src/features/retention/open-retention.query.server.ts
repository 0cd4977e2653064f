import { findByWords, searchWords } from '#features/pupil/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type HoldRow, holdsOf } from './holds.store.server.ts'
import { mayKeepTime } from './retention.policy.ts'
import {
  type CountRow,
  countFiles,
  type DestroyedRow,
  destroyedFiles,
  filesNamed,
  type KeepingRow,
  keepings,
  pastFiles,
  type TimedFile,
} from './retention.store.server.ts'

export interface RetentionPage {
  counts: CountRow[]
  keepings: KeepingRow[]
  past: TimedFile[]
  destroyed: DestroyedRow[]
  today: string
}

const mostShown = 200
const pupilsOf = (...lists: readonly (readonly { pupilId: string }[])[]): string[] => [
  ...new Set(lists.flat().map(({ pupilId }) => pupilId)),
]

/** What is kept for how long, what has passed its time, and what was destroyed. Nobody reads a file by it, nor its name. */
export const openRetention = query({
  name: 'retention.open',
  may: mayKeepTime,
  audit: ({ past, destroyed }: RetentionPage) => ({ pupils: pupilsOf(past, destroyed) }),
  read: async ({ db, school, today }, _: null): Promise<RetentionPage> => ({
    counts: await countFiles(db, { schoolId: school.id, today }),
    keepings: await keepings(db, school.id),
    past: await pastFiles(db, { schoolId: school.id, today, most: mostShown }),
    destroyed: await destroyedFiles(db, school.id, 100),
    today,
  }),
})

/** The files that were ticked, to look at once more. */
export const openChosen = query({
  name: 'retention.open-chosen',
  may: mayKeepTime,
  audit: (files: TimedFile[]) => ({ pupils: pupilsOf(files), detail: { files: files.length } }),
  read: async ({ db, school }, { fileIds }: { fileIds: readonly string[] }): Promise<TimedFile[]> => {
    const files = await filesNamed(db, school.id, fileIds)
    if (files.length < fileIds.length) throw missing()
    return files
  },
})

/** How long each kind is kept, and why. About no pupil. */
export const openSchedule = query({
  name: 'retention.open-schedule',
  may: mayKeepTime,
  audit: () => null,
  read: ({ db, school }, _: null): Promise<KeepingRow[]> => keepings(db, school.id),
})

export interface HoldsPage {
  holds: HoldRow[]
  /** Pupils found by name, to place a hold on; null before anybody was looked for. */
  found:
    | { pupilId: string; forename: string; surname: string; year: string | null; class: string | null; onRoll: boolean }[]
    | null
  today: string
}

/** The holds of the school and, where somebody was looked for, the pupils of that name. The words looked for are not logged. */
export const openHolds = query({
  name: 'retention.open-holds',
  may: mayKeepTime,
  audit: ({ holds, found }: HoldsPage) => ({ pupils: pupilsOf(holds, found ?? []) }),
  read: async ({ db, school, today }, { words }: { words: string | null }): Promise<HoldsPage> => {
    const looked = words === null ? null : searchWords(words)
    const enough = looked !== null && looked.join('').length >= 2
    const found = enough ? await findByWords(db, { schoolId: school.id, today, words: looked, most: 20 }) : []
    return {
      holds: await holdsOf(db, school.id),
      found: looked === null ? null : found.map(({ status: _, ...pupil }) => pupil),
      today,
    }
  },
})
