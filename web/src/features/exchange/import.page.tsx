import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/import.page'
import { bringIn } from './bring-in-batch.command.server.ts'
import { checkBatch, decideRows } from './check-batch.command.server.ts'
import { changeWords, fateWords } from './fate-words.rules.ts'
import { ImportView } from './import.view.tsx'
import { type Fate, fates } from './matching.rules.ts'
import { openBatch, pageLength } from './open-batch.query.server.ts'
import { undoBatch } from './undo-batch.command.server.ts'

export const meta = () => [{ title: 'A file to bring in - Waymark' }]

const fateOf = (word: string | null): Fate | null => fates.find((fate) => fate === word) ?? null

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1)
  const fate = fateOf(url.searchParams.get('fate'))
  const { batch, rows, names } = await answer(openBatch(context.get(scopeContext), { batchId: params.batchId, fate, page }))
  const counts = fates.map((one) => ({ fate: one, count: batch.fates[one] ?? 0, ...fateWords[one] }))
  const shown = rows.map((row) => ({
    row: row.row,
    line: row.line,
    name: row.name,
    fate: row.fate,
    pupilId: row.pupilId,
    decision: row.decision,
    changes: row.changes.map(changeWords),
    candidates: row.candidates.map((id) => ({ id, name: names[id] ?? 'a pupil who has gone' })),
  }))
  const toBring = (batch.fates.new ?? 0) + (batch.fates.changed ?? 0) + (batch.fates.left ?? 0)
  const { batchId, fileName, format, state } = batch
  return {
    batchId,
    fileName,
    format,
    state,
    rowCount: batch.rows,
    counts,
    rows: shown,
    fate,
    page,
    more: rows.length === pageLength,
    toBring,
    problems: batch.problems.slice(0, 50),
    problemCount: batch.problems.length,
    ask: url.searchParams.get('ask') === 'undo',
  }
}

export async function action({ request, context, params: { batchId } }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const { do: what, ...typed } = await readForm(request)
  const outcome = await carryOut(String(what), scope, batchId, typed)
  return outcome.ok
    ? redirect(`/imports/${batchId}`)
    : data({ problems: answerProblems(outcome.refusal) }, { status: statusOf(outcome.refusal) })
}

function carryOut(what: string, scope: Parameters<typeof bringIn>[0], batchId: string, typed: Record<string, string | string[]>) {
  if (what === 'bring-in') return bringIn(scope, { batchId })
  if (what === 'undo') return undoBatch(scope, { batchId })
  if (what === 'check') return checkBatch(scope, { batchId })
  const decisions = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('row-') && typeof value === 'string' ? [[name.slice(4), value]] : [],
    ),
  )
  return decideRows(scope, { batchId, decisions })
}

export default function ImportPage({ loaderData, actionData }: Route.ComponentProps) {
  return <ImportView {...loaderData} refused={actionData?.problems ?? []} />
}
