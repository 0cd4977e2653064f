import { data, redirect } from 'react-router'
import { statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { type Kind, kindWords } from './kinds.rules.ts'
import { share, stopSharing } from './share.command.server.ts'
import { take } from './take.command.server.ts'

/** Shares one thing, or stops sharing it, and says so on its page. */
export async function carrySharing(request: Request, scope: Scope, what: { kind: Kind; id: string }) {
  const typed = await readForm(request)
  const form = typed['form'] === 'stop' ? 'stop' : 'share'
  const outcome = await (form === 'stop' ? stopSharing : share)(scope, { ...typed, ...what })
  if (!outcome.ok) return data({ form, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`${new URL(request.url).pathname.replace(/\.data$/, '')}?said=${form === 'stop' ? 'stopped' : 'shared'}`)
}

/** Takes copies of what is ticked. */
export async function carryTaking(request: Request, scope: Scope, kind: Kind) {
  const typed = await readForm(request)
  const outcome = await take(scope, { ...typed, kind })
  if (!outcome.ok) return data({ form: 'take', refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  const { taken, left } = outcome.value
  return redirect(`${kindWords[kind].shelfAt}?said=taken&count=${taken}&left=${left}`)
}

/** What the address says of the last thing done. */
export const saidIn = (params: URLSearchParams) => ({
  said: params.get('said'),
  taken: Number(params.get('count')) || 0,
  left: Number(params.get('left')) || 0,
})
