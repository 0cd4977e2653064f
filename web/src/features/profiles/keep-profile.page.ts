import { data } from 'react-router'
import { statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Kept } from '#ui/KeptDraft.tsx'
import type { Route } from './+types/keep-profile.page'
import { writeProfile } from './write-profile.command.server.ts'

/** The draft as it is typed, saved by itself: the same change as the button makes, and the same refusals. */
export async function action({ context, params: { pupilId, kindId }, request }: Route.ActionArgs) {
  const outcome = await writeProfile(context.get(scopeContext), { ...(await readForm(request)), pupilId, kind: kindId })
  const kept: Kept = outcome.ok
    ? { kept: true, version: outcome.value.version }
    : { kept: false, clash: outcome.refusal.kind === 'changed-meanwhile' }
  return Response.json(kept, { status: outcome.ok ? 200 : statusOf(outcome.refusal) })
}

/** There is nothing to read at this address. */
export const loader = () => data(null, { status: 405, headers: { Allow: 'POST' } })
