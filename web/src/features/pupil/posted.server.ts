import { data } from 'react-router'
import { statusOf } from '#platform/http/answer.server.ts'
import type { Refusal } from '#platform/work/refusal.ts'

export type Typed = Record<string, string | string[]>

/** A refused form: what was typed stays on the page, with what to do about it. Nothing about who may is hidden in a flash. */
export function refusedForm(form: string, refusal: Refusal, typed: Typed) {
  return data({ form, refusal, typed }, { status: statusOf(refusal) })
}
