import type { CommandTools } from '#platform/work/command.server.ts'
import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type Batch, findBatch, saveCheck, saveDecisions } from './batch.store.server.ts'
import { BatchForm, DecideForm } from './exchange.form.ts'
import { mayExchange } from './exchange.policy.ts'
import { countFates } from './matching.rules.ts'
import { planBatch } from './plan-batch.server.ts'

async function openBatch({ db, school }: CommandTools, { batchId }: { batchId: string }): Promise<Batch> {
  const batch = await findBatch(db, school.id, batchId)
  if (!batch || batch.state === 'done' || batch.state === 'undone') throw missing('This file is not waiting to be brought in.')
  return batch
}

async function check({ db, school, today }: CommandTools, batch: Batch) {
  const { read, rows, refused, problems } = await planBatch(db, { schoolId: school.id, today }, batch)
  const fates = countFates(rows)
  await saveCheck(db, school.id, batch.batchId, { format: read.format, rows, fates, problems, refused })
  return {
    value: { format: read.format, rows: rows.length, fates, problems, refused },
    audit: {
      pupils: rows.flatMap((row) => (row.pupilId ? [row.pupilId] : [])),
      detail: { format: read.format, rows: rows.length },
    },
  }
}

/** The dry run: the fate of each row, written down. No pupil changes. */
export const checkBatch = command({
  name: 'exchange.check',
  input: BatchForm,
  may: mayExchange,
  load: openBatch,
  change: (tools, _input, batch) => check(tools, batch),
})

/** A person's answers for rows that need one; the dry run is made again with them. */
export const decideRows = command({
  name: 'exchange.decide',
  input: DecideForm,
  may: mayExchange,
  load: openBatch,
  async change(tools, { batchId, decisions }, batch) {
    await saveDecisions(tools.db, tools.school.id, batchId, decisions)
    return check(tools, batch)
  },
})
