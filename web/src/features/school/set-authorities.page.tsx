import { data, redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/set-authorities.page'
import { authorityRows } from './facts.rules.ts'
import { openSchool } from './open-school.query.server.ts'
import { rowsOf, seenOf } from './rows.rules.ts'
import { refuseReaders, sentBack } from './sent.server.ts'
import { setAuthorities } from './set-authorities.command.server.ts'
import { SetAuthoritiesView } from './set-authorities.view.tsx'

export const meta = () => [{ title: 'Local authorities - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  refuseReaders(scope)
  const { authorities, la } = await answer(openSchool(scope, null))
  const stands = authorities.filter((one) => one.withdrawnAt === null)
  const [number, name] = [url.searchParams.get('number'), url.searchParams.get('name')]
  const found = number !== null && name !== null ? { number, name } : null
  return { seen: seenOf(stands), rows: placed(authorityRows(stands, la, found)), suggested: found !== null }
}

const placed = (rows: { id: string; number: string; name: string }[]) => rows.map((row, at) => ({ ...row, at }))
const empty = { id: '', number: '', name: '' }

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const authorities = rowsOf(typed, 'authorities', ['id', 'number', 'name'])
  if (typed['do'] === 'more')
    return data({ problems: [], typed, theirs: null, rows: placed([...authorities, empty, empty, empty]) })
  const outcome = await setAuthorities(context.get(scopeContext), { seen: typed['seen'], authorities })
  if (outcome.ok) return redirect('/school?said=authorities')
  const back = sentBack(outcome.refusal, typed)
  return data({ ...back.data, rows: placed(authorities) }, back.init ?? undefined)
}

export default function SetAuthorities({ loaderData, actionData }: Route.ComponentProps) {
  return <SetAuthoritiesView {...loaderData} rows={actionData?.rows ?? loaderData.rows} sent={actionData ?? null} />
}
