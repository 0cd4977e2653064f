import type { Outcome } from '#platform/work/refusal.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { bringIn } from './bring-in-batch.command.server.ts'
import { checkBatch } from './check-batch.command.server.ts'
import { uploadFile } from './upload-file.command.server.ts'

export interface OperatorAnswer {
  format: string
  rows: number
  fates: { new: number; changed: number; same: number; left: number; needsDecision: number; refused: number }
  problems: { line: number | null; field: string | null; rule: string; found: string | null; says: string }[]
}

function valueOrRefuse<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Refused(outcome.refusal)
}

/** The whole way of a file in one call, by the same commands as the pages: upload, check, and unless it is a dry run, bring in. */
export async function importForOperator(
  scope: Scope,
  input: { files: readonly { name: string; bytes: Uint8Array }[] },
  options: { dryRun: boolean },
): Promise<OperatorAnswer> {
  const { batchId } = valueOrRefuse(
    await uploadFile(scope, { files: input.files.map((file) => ({ name: file.name, bytes: new Uint8Array(file.bytes) })) }),
  )
  const checked = valueOrRefuse(await checkBatch(scope, { batchId }))
  if (!options.dryRun && !checked.refused) valueOrRefuse(await bringIn(scope, { batchId }))
  const { 'needs-decision': needsDecision, ...fates } = checked.fates
  const problems = checked.problems.map(({ line, field, rule, found, says }) => ({ line, field, rule, found, says }))
  return { format: checked.format, rows: checked.rows, fates: { ...fates, needsDecision }, problems }
}
