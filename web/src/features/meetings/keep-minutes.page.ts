import { data } from 'react-router'
import { statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Kept } from '#ui/KeptDraft.tsx'
import type { Route } from './+types/keep-minutes.page'
import { writeMinutes } from './minutes.command.server.ts'

/** The minutes as they are typed, saved by themselves: the same change as the button makes, and the same refusals. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const outcome = await writeMinutes(context.get(scopeContext), { ...(await readForm(request)), ...params })
  const kept: Kept = outcome.ok
    ? { kept: true, version: outcome.value.version }
    : { kept: false, clash: outcome.refusal.kind === 'changed-meanwhile' }
  return Response.json(kept, { status: outcome.ok ? 200 : statusOf(outcome.refusal) })
}

/** There is nothing to read at this address. */
export const loader = () => data(null, { status: 405, headers: { Allow: 'POST' } })
