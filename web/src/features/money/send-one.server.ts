import { data, redirect } from 'react-router'
import { statusOf } from '#platform/http/answer.server.ts'
import type { PostedForm } from '#platform/http/posted.server.ts'
import type { Scope } from '#platform/work/scope.ts'

type Typed = Readonly<Record<string, string | string[]>>

interface Sending {
  scope: Scope
  typed: Typed
  forms: Readonly<Record<string, PostedForm>>
  /** The page itself, which comes again when it is done, with the year that was chosen. */
  page: string
  span?: string | null
  also?: Readonly<Record<string, string>>
}

/** Carries out the form of a page of money that was sent. When refused, the page comes back with what was typed. */
export async function sendOne({ scope, typed, forms, page, span = null, also = {} }: Sending) {
  const name = String(typed['form'])
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (!form) throw data(null, { status: 400 })
  const outcome = await form.send(scope, { ...typed, ...also })
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`${page}?${new URLSearchParams({ ...(span ? { span } : {}), said: form.said })}`)
}
