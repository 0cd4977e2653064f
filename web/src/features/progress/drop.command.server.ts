import { createHash } from 'node:crypto'
import { readSheet } from '@waymark/interop'
import { z } from 'zod'
import { pupilsForMatching } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { type Columns, guessKind, type Known, matcher, valuesIn } from './drop.rules.ts'
import { DropForm, KeepForm, OneDropForm, ScaleForm } from './progress.form.ts'
import { mayBringIn } from './progress.policy.ts'
import {
  addDrop,
  keepValues,
  rememberedColumns,
  saveScale,
  scaleOf,
  waitingDrop,
  withdrawDropRow,
} from './progress.store.server.ts'

/** The school's scale, and how far a pupil is expected to come on it in a year. Marks that are kept already are not read anew. */
export const setScale = command({
  name: 'progress.set-scale',
  input: ScaleForm,
  may: mayBringIn,
  load: async ({ db, school }) => scaleOf(db, school.id),
  change: async ({ db, school, viewer }, { grades, expectedAYear }, before) => {
    const after = { grades, expectedAYear: expectedAYear ?? 0 }
    await saveScale(db, { schoolId: school.id, staffId: viewer.staffId }, after)
    return { value: {}, audit: { before, after } }
  },
})

export const UploadInput = DropForm.extend({ file: z.custom<{ name: string; bytes: Uint8Array }>((one) => one !== undefined) })

/** Keeps a file of marks as it came, and proposes what its columns are. Nothing about a pupil is kept yet. */
export const uploadDrop = command({
  name: 'progress.upload',
  input: UploadInput,
  may: mayBringIn,
  load: async ({ db, school }) => scaleOf(db, school.id),
  change: async ({ db, school, viewer, today }, { name, takenOn, file }, scale) => {
    if (!scale) throw invalid('', 'First set the school’s scale, below.')
    if (takenOn > today) throw invalid('takenOn', 'Enter today or an earlier date')
    const sheet = await readSheet(file.bytes, file.name)
    if (sheet.problem) throw invalid('file', sheet.problem)
    const subjects = sheet.headers.filter((header) => !sheet.identity.includes(header))
    if (subjects.length === 0) throw invalid('file', 'No column but those that say who a pupil is. Export it with the marks.')
    const headersKey = createHash('sha256').update(sheet.headers.toSorted().join('\n')).digest('hex')
    const guess = (header: string) =>
      guessKind(
        header,
        sheet.rows.map(({ cells }) => cells[header] ?? ''),
        scale,
      )
    const columns: Columns =
      (await rememberedColumns(db, school.id, headersKey)) ?? Object.fromEntries(subjects.map((one) => [one, guess(one)]))
    const drop = { name, takenOn, fileName: file.name.slice(0, 200), headersKey, columns, content: file.bytes }
    const dropId = await addDrop(db, { schoolId: school.id, staffId: viewer.staffId }, drop)
    return { value: { dropId }, audit: { detail: { dropId, rows: sheet.rows.length } } }
  },
})

/** What a file would give, with the columns as chosen: the same reading for the look beforehand and for keeping it. */
export async function readDrop(
  db: Database,
  { schoolId, today }: { schoolId: string; today: string },
  drop: { content: Uint8Array; fileName: string },
  columns: Columns,
) {
  const scale = await scaleOf(db, schoolId)
  if (!scale) throw invalid('', 'First set the school’s scale.')
  const sheet = await readSheet(drop.content, drop.fileName)
  const find = matcher(await pupilsForMatching<Known & Record<string, unknown>>(db, schoolId), today)
  const known = Object.fromEntries(Object.entries(columns).filter(([header]) => sheet.headers.includes(header)))
  return { sheet, ...valuesIn(sheet.rows, known, scale, find) }
}

/** Keeps every value that can be kept, all or none; the file itself is let go. */
export const keepDrop = command({
  name: 'progress.keep',
  input: KeepForm,
  may: mayBringIn,
  load: async ({ db, school }, { dropId }) => {
    const drop = await waitingDrop(db, school.id, dropId)
    if (!drop) throw missing('These marks are kept already, or were given up.')
    return drop
  },
  change: async ({ db, school, today }, { dropId, columns }, drop) => {
    const { values } = await readDrop(db, { schoolId: school.id, today }, drop, columns)
    if (values.length === 0)
      throw invalid('', 'Nothing here can be kept: say what at least one column is, and see that pupils match.')
    if (!(await keepValues(db, { schoolId: school.id, dropId }, columns, values))) throw missing()
    const pupils = [...new Set(values.map(({ pupilId }) => pupilId))]
    return { value: { pupils: pupils.length }, audit: { pupils, detail: { dropId, values: values.length } } }
  },
})

/** Takes a file and what came of it out of use. */
export const withdrawDrop = command({
  name: 'progress.withdraw',
  input: OneDropForm,
  may: mayBringIn,
  load: async () => null,
  change: async ({ db, school }, { dropId }) => {
    if (!(await withdrawDropRow(db, school.id, dropId))) throw missing()
    return { value: {}, audit: { detail: { dropId } } }
  },
})
