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

/** One field, or with '' the whole form, that the person can put right. */
export const invalid = (field: string, says: string): Refused => new Refused({ kind: 'not-valid', problems: [{ field, says }] })

/** Somebody saved in between: what they wrote is shown beside what this person typed. Null where there is nothing to show. */
export const changedMeanwhile = (theirs: Record<string, string | null> | null): Refused =>
  new Refused({
    kind: 'changed-meanwhile',
    says: 'Someone else changed this while you were writing. Nothing of yours is lost: compare, then save again if yours is right.',
    theirs,
  })

export type Done<T> = { ok: true; value: T }
export type NotDone = { ok: false; refusal: Refusal }
export type Outcome<T> = Done<T> | NotDone

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const refuse = (refusal: Refusal): NotDone => ({ ok: false, refusal })
export const notValid = (field: string, says: string): NotDone => refuse({ kind: 'not-valid', problems: [{ field, says }] })
