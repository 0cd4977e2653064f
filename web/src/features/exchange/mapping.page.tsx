import { fields, guessMapping } from '@waymark/interop'
import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/mapping.page'
import { checkBatch } from './check-batch.command.server.ts'
import { MappingView } from './mapping.view.tsx'
import { openFile } from './open-batch.query.server.ts'
import { chooseColumns } from './set-mapping.command.server.ts'

export const meta = () => [{ title: 'Match the columns - Waymark' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const { batch, content } = await answer(openFile(context.get(scopeContext), { batchId: params.batchId }))
  const guess = await guessMapping(content, batch.fileName)
  const mapping = batch.mapping ?? guess.mapping
  const columns = guess.headers.map((header, index) => ({
    header,
    sample: guess.sample.slice(0, 3).map((row) => row[index] ?? ''),
    field: mapping.columns[header] ?? '',
  }))
  return { fileName: batch.fileName, system: guess.system, columns, dateOrder: mapping.dateOrder ?? '', fields: [...fields] }
}

export async function action({ request, context, params: { batchId } }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const form = await request.formData()
  const [headers, chosen] = [form.getAll('header').map(String), form.getAll('field').map(String)]
  const columns = Object.fromEntries(headers.map((header, index) => [header, chosen[index] ?? '']))
  const set = await chooseColumns(scope, { batchId, columns, dateOrder: String(form.get('dateOrder') ?? '') })
  if (!set.ok) return data({ problems: answerProblems(set.refusal), columns }, { status: statusOf(set.refusal) })
  const checked = await checkBatch(scope, { batchId })
  return checked.ok
    ? redirect(`/imports/${batchId}`)
    : data({ problems: answerProblems(checked.refusal), columns }, { status: statusOf(checked.refusal) })
}

export default function MatchColumns({ loaderData, actionData }: Route.ComponentProps) {
  return <MappingView {...loaderData} problems={actionData?.problems ?? []} typed={actionData?.columns ?? null} />
}
