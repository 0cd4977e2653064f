// The one door of this feature for others.
import type { Database } from '#platform/work/scope.ts'
import { authoritiesOf, linkGovernorsOf } from './around.store.server.ts'
import type { Closure, Term } from './calendar.rules.ts'
import { closuresOf, termsOf } from './calendar.store.server.ts'
import { factsOf, schoolRow } from './facts.store.server.ts'

interface Span {
  from: string
  to: string
}

const standsWithin =
  ({ from, to }: Span) =>
  (one: { startsOn: string; endsOn: string; withdrawnAt: Date | null }): boolean =>
    one.withdrawnAt === null && one.startsOn <= to && one.endsOn >= from

/** The terms that have a day from and with `from` to and with `to`. One statement. */
export async function schoolTermsOf(db: Database, schoolId: string, span: Span): Promise<Term[]> {
  const terms = (await termsOf(db, schoolId)).filter(standsWithin(span))
  return terms.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn }))
}

/** The same, with the closures. Bank holidays are not among them: they are not stored. */
export async function schoolCalendarOf(
  db: Database,
  schoolId: string,
  span: Span,
): Promise<{ terms: Term[]; closures: Closure[] }> {
  const closures = (await closuresOf(db, schoolId)).filter(standsWithin(span))
  return {
    terms: await schoolTermsOf(db, schoolId, span),
    closures: closures.map(({ kind, name, startsOn, endsOn }) => ({ kind, name, startsOn, endsOn })),
  }
}

/** The governor for SEND now; null where nobody is recorded. One statement. */
export async function linkGovernorNow(db: Database, schoolId: string): Promise<{ name: string; startsOn: string | null } | null> {
  const governor = (await linkGovernorsOf(db, schoolId)).find((one) => one.withdrawnAt === null && one.endedOn === null)
  return governor ? { name: governor.name, startsOn: governor.startsOn } : null
}

/** What the school is now, with its authorities (its own first) and its link governor. Null and empty are not recorded. */
export async function schoolFactsOf(db: Database, schoolId: string) {
  const [{ type, phase, ageFrom, ageTo, startsOn }] = await factsOf(db, schoolId, await schoolRow(db, schoolId, false))
  const authorities = (await authoritiesOf(db, schoolId)).filter((one) => one.withdrawnAt === null)
  return {
    type,
    phase,
    ageFrom,
    ageTo,
    startsOn,
    authorities: authorities.map(({ number, name, own }) => ({ number, name, own })),
    linkGovernor: await linkGovernorNow(db, schoolId),
  }
}
