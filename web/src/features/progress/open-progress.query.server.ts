import { pupilAbout } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { readDrop } from './drop.command.server.ts'
import type { Columns, Problem } from './drop.rules.ts'
import { mayBringIn, mayRecordScores, maySeeProgress, maySeeScores } from './progress.policy.ts'
import {
  type DropRow,
  dropsOf,
  type ReachedRow,
  reachedBetween,
  scaleOf,
  type WaitingDrop,
  waitingDrop,
} from './progress.store.server.ts'
import { expectedBetween, type Prompt, promptsFrom } from './prompts.rules.ts'
import type { Scale } from './scale.rules.ts'
import { type ReachedValue, type ScreenerRow, screenersOf, valuesOf } from './screener.store.server.ts'

type Listed = Prompt & Pick<ReachedRow, 'name' | 'class'>

export interface ProgressPage {
  scale: Scale | null
  drops: DropRow[]
  /** The two drops that are compared; null while there are not two of attainment. */
  between: { before: DropRow; now: DropRow } | null
  less: Listed[]
  asPeers: Listed[]
  compared: number
  mayBringIn: boolean
  today: string
}

/** What the last two files of marks say to look at. */
export const openProgress = query({
  name: 'progress.open',
  may: maySeeProgress,
  audit: ({ less, asPeers }: ProgressPage) => ({ pupils: [...less, ...asPeers].map(({ pupilId }) => pupilId) }),
  read: async ({ db, school, viewer, today }, _: null): Promise<ProgressPage> => {
    const scale = await scaleOf(db, school.id)
    const drops = await dropsOf(db, school.id)
    const marks = drops.filter(({ state, columns }) => state === 'kept' && Object.values(columns).includes('attainment'))
    const now = marks[0]
    const before = marks.find(({ takenOn }) => now && takenOn < now.takenOn)
    const page = { scale, drops, mayBringIn: mayBringIn(viewer, null).may, today }
    if (!scale || !now || !before) return { ...page, between: null, less: [], asPeers: [], compared: 0 }
    const reached = await reachedBetween(db, { schoolId: school.id, today, before: before.dropId, now: now.dropId })
    const names = new Map(reached.map((one) => [one.pupilId, { name: one.name, class: one.class }] as const))
    const named = (one: Prompt): Listed => ({ ...one, ...(names.get(one.pupilId) ?? { name: '', class: null }) })
    const { less, asPeers } = promptsFrom(reached, expectedBetween(scale, before.takenOn, now.takenOn))
    return { ...page, between: { before, now }, less: less.map(named), asPeers: asPeers.map(named), compared: reached.length }
  },
})

export interface DropPage {
  drop: Omit<WaitingDrop, 'content'>
  columns: { header: string; sample: string[]; kind: Columns[string] }[]
  rows: number
  pupils: number
  values: number
  problems: Problem[]
}

/** A file of marks before it is kept: what each column is, whom the lines are about, and what cannot be kept. */
export const openDrop = query({
  name: 'progress.open-drop',
  may: mayBringIn,
  audit: (_: DropPage, { dropId }: { dropId: string; columns: Columns | null }) => ({ detail: { dropId } }),
  read: async ({ db, school, today }, { dropId, columns }: { dropId: string; columns: Columns | null }): Promise<DropPage> => {
    if (!isId(dropId)) throw missing()
    const waiting = await waitingDrop(db, school.id, dropId)
    if (!waiting) throw missing('These marks are kept already, or were given up.')
    const { content, ...drop } = waiting
    const chosen = columns ?? drop.columns
    const { sheet, values, problems } = await readDrop(db, { schoolId: school.id, today }, { ...drop, content }, chosen)
    return {
      drop,
      columns: sheet.headers
        .filter((header) => !sheet.identity.includes(header))
        .map((header) => ({
          header,
          sample: sheet.rows.flatMap(({ cells }) => cells[header] || []).slice(0, 4),
          kind: chosen[header] ?? '',
        })),
      rows: sheet.rows.length,
      pupils: new Set(values.map(({ pupilId }) => pupilId)).size,
      values: values.length,
      problems,
    }
  },
})

export interface ScoresPage {
  about: { pupilId: string; forename: string; surname: string }
  screeners: ScreenerRow[]
  reached: ReachedValue[]
  mayRecord: boolean
  today: string
}

/** What tests and marks say of one pupil over time. */
export const openScores = query({
  name: 'progress.open-scores',
  may: maySeeScores,
  audit: ({ about }: ScoresPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<ScoresPage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
    const at = { schoolId: school.id, pupilId }
    return {
      about: { pupilId, forename, surname },
      screeners: await screenersOf(db, at),
      reached: await valuesOf(db, at),
      mayRecord: mayRecordScores(viewer, null).may,
      today,
    }
  },
})
