import { data, redirect } from 'react-router'
import { statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import type { Outcome, Refusal } from '#platform/work/refusal.ts'

type Typed = Record<string, unknown>

/** One form of a page: what it does, and where it leads when it is done. */
export type PageForm = (typed: Typed) => Promise<{ to: string } | { refusal: Refusal }>

export const sends =
  <Value>(run: (typed: Typed) => Promise<Outcome<Value>>, to: (value: Value) => string): PageForm =>
  async (typed) => {
    const outcome = await run(typed)
    return outcome.ok ? { to: to(outcome.value) } : { refusal: outcome.refusal }
  }

/** Carries out the form that was sent (its field `form` names it). When refused, the page comes back with what was typed. */
export async function carry(request: Request, forms: Readonly<Record<string, PageForm>>, also: Typed = {}) {
  const typed = await readForm(request)
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!form) throw data(null, { status: 400 })
  const done = await form({ ...typed, ...also })
  if ('to' in done) return redirect(done.to)
  return data({ form: name, refusal: done.refusal, typed }, { status: statusOf(done.refusal) })
}
