import { data, redirect } from 'react-router'
import type { ZodType } from 'zod'
import type { Command } from '../work/command.server.ts'
import { type Outcome, refuse } from '../work/refusal.ts'
import type { Scope } from '../work/scope.ts'
import { statusOf } from './answer.server.ts'
import { readForm } from './form.server.ts'

/** One of the forms of a page: its shape, what it does, and the code of what is said afterwards. */
export interface PostedForm {
  said: string
  send: (scope: Scope, input: unknown) => Promise<Outcome<unknown>>
}

export const posted = <Input, Value>(form: ZodType<Input>, run: Command<Input, Value>, said: string): PostedForm => ({
  said,
  send: async (scope, input) => {
    const parsed = form.safeParse(input)
    if (parsed.success) return run(scope, parsed.data)
    return refuse({
      kind: 'not-valid',
      problems: parsed.error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), says: issue.message })),
    })
  },
})

export interface Posting {
  request: Request
  scope: Scope
  pupilId: string
  also?: Readonly<Record<string, unknown>>
  back?: string
}

/**
 * Carries out the form that was sent about a pupil (its hidden field `form` names it), with what the address says besides. When
 * refused, the page comes back with what was typed; when done, the pupil's page or `back` below it says so.
 */
export async function receive(
  { request, scope, pupilId, also = {}, back = '' }: Posting,
  forms: Readonly<Record<string, PostedForm>>,
) {
  const typed = await readForm(request)
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!form) throw data(null, { status: 400 })
  const outcome = await form.send(scope, { ...typed, ...also, pupilId })
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/pupils/${pupilId}${back}?said=${form.said}`)
}
