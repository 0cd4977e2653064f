import { writeCsv } from '@waymark/interop'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/problems.page'
import { openBatch } from './open-batch.query.server.ts'

/** The problems of a file as CSV, to put right at the source. Cells cannot carry formulas. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { batch } = await answer(openBatch(context.get(scopeContext), { batchId: params.batchId, fate: null, page: 1 }))
  const rows = batch.problems.map((problem) => [
    problem.line === null ? '' : String(problem.line),
    problem.field ?? '',
    problem.rule,
    problem.found ?? '',
    problem.severity,
    problem.says,
  ])
  const file = writeCsv([['Line', 'Field', 'Rule', 'Found', 'Severity', 'What to do'], ...rows])
  return new Response(new Uint8Array(file), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="problems.csv"' },
  })
}
