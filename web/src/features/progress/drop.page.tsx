import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/drop.page'
import { keepDrop } from './drop.command.server.ts'
import { type Columns, columnKinds } from './drop.rules.ts'
import { DropView } from './drop.view.tsx'
import { openDrop } from './open-progress.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'A file of marks - Waymark' }]

/** What was chosen for each column, heading and choice in the same order. */
function chosen(headers: readonly string[], kinds: readonly string[]): Columns | null {
  if (headers.length === 0) return null
  return Object.fromEntries(headers.map((header, at) => [header, columnKinds.find((kind) => kind === kinds[at]) ?? '']))
}

export function loader({ context, params, url }: Route.LoaderArgs) {
  const columns = chosen(url.searchParams.getAll('header'), url.searchParams.getAll('kind'))
  return answer(openDrop(context.get(scopeContext), { dropId: params.dropId, columns }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const columns = chosen([typed['header'] ?? []].flat(), [typed['kind'] ?? []].flat())
  const outcome = await keepDrop(context.get(scopeContext), { dropId: params.dropId, columns: columns ?? {} })
  if (!outcome.ok) return data({ form: 'keep', refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect('/progress?said=kept')
}

export default function Drop({ loaderData, actionData }: Route.ComponentProps) {
  return <DropView {...loaderData} sent={actionData ?? null} />
}
