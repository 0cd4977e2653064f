import { data } from 'react-router'
import { asResponse, statusOf } from '#platform/http/answer.server.ts'
import type { Refusal } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { mayKeepSchool } from './school.policy.ts'

type Typed = Readonly<Record<string, string | string[]>>

/** A form that was refused, as its page shows it: what is wrong, what was typed, and what somebody else saved meanwhile. */
export function sentBack(refusal: Refusal, typed: Typed) {
  const theirs = refusal.kind === 'changed-meanwhile' ? { says: refusal.says, facts: refusal.theirs ?? {} } : null
  const problems = refusal.kind === 'not-valid' ? refusal.problems : theirs ? [] : [{ field: '', says: saysOf(refusal) }]
  return data({ problems, typed, theirs }, { status: statusOf(refusal) })
}

const saysOf = (refusal: Refusal): string => (refusal.kind === 'not-valid' ? '' : refusal.says)

/** The forms are shown to those who may send them. */
export function refuseReaders({ viewer }: Scope): void {
  if (!mayKeepSchool(viewer, null).may)
    throw asResponse({ kind: 'not-allowed', says: 'Your role in this school reads what the school is, and does not change it.' })
}
