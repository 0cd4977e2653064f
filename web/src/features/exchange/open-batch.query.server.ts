import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { contentOf, findBatch, listBatches, namesOf, rowsOf } from './batch.store.server.ts'
import { mayExchange } from './exchange.policy.ts'
import type { Fate } from './matching.rules.ts'

export const pageLength = 100

/** One file: its fates, its problems, and a page of its rows. */
export const openBatch = query({
  name: 'exchange.open',
  may: mayExchange,
  async read({ db, school }, input: { batchId: string; fate: Fate | null; page: number }) {
    const batch = await findBatch(db, school.id, input.batchId)
    if (!batch) throw missing('There is no such file.')
    const rows = await rowsOf(db, school.id, input.batchId, {
      fate: input.fate,
      from: (input.page - 1) * pageLength,
      size: pageLength,
    })
    const names = await namesOf(
      db,
      school.id,
      rows.flatMap((row) => row.candidates),
    )
    return { batch, rows, names }
  },
  audit: ({ rows }) => ({ pupils: rows.flatMap((row) => (row.pupilId ? [row.pupilId] : [])) }),
})

export const listImports = query({
  name: 'exchange.list',
  may: mayExchange,
  audit: () => null,
  read: ({ db, school }, _input: null) => listBatches(db, school.id),
})

/** The bytes of a file that waits to be mapped. */
export const openFile = query({
  name: 'exchange.open-file',
  may: mayExchange,
  audit: () => ({ detail: { file: 'waiting' } }),
  async read({ db, school }, { batchId }: { batchId: string }) {
    const [batch, content] = [await findBatch(db, school.id, batchId), await contentOf(db, school.id, batchId)]
    if (!batch || !content) throw missing('The file is no longer kept.')
    return { batch, content }
  },
})
