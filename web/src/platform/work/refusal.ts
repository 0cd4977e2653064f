/** What can be expected to go wrong. Anything else is a bug and is thrown as it is. */
export type Refusal =
  | { kind: 'not-found'; says: string }
  | { kind: 'not-allowed'; says: string }
  | { kind: 'changed-meanwhile'; says: string; theirs: Record<string, string | null> | null }
  | { kind: 'not-valid'; problems: Problem[] }

/** A field the person can put right, and what to do. `field` is the form's name for it; '' means the whole form. */
export interface Problem {
  field: string
  says: string
}

/** Carries a refusal out of a query. Pages turn it into a status code in one place (platform/http). */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`refused: ${refusal.kind}`)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

export const missing = (says = 'There is nothing here, or it is not yours to see.'): Refused =>
  new Refused({ kind: 'not-found', says })

export type Done<T> = { ok: true; value: T }
export type NotDone = { ok: false; refusal: Refusal }
export type Outcome<T> = Done<T> | NotDone

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const refuse = (refusal: Refusal): NotDone => ({ ok: false, refusal })
export const notValid = (field: string, says: string): NotDone => refuse({ kind: 'not-valid', problems: [{ field, says }] })
