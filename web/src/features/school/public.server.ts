// The one door of this feature for others.
import type { Database } from '#platform/work/scope.ts'
import { authoritiesOf, linkGovernorsOf } from './around.store.server.ts'
import type { Closure, Term } from './calendar.rules.ts'
import { closuresOf, termsOf } from './calendar.store.server.ts'
import { factsOf, schoolRow } from './facts.store.server.ts'

/** The terms and closures that have a day from and with `from` to and with `to`. Bank holidays are not among them: they are not stored. */
export async function schoolCalendarOf(
  db: Database,
  schoolId: string,
  { from, to }: { from: string; to: string },
): Promise<{ terms: Term[]; closures: Closure[] }> {
  const within = <Entry extends { startsOn: string; endsOn: string; withdrawnAt: Date | null }>(one: Entry) =>
    one.withdrawnAt === null && one.startsOn <= to && one.endsOn >= from
  const terms = (await termsOf(db, schoolId)).filter(within)
  const closures = (await closuresOf(db, schoolId)).filter(within)
  return {
    terms: terms.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    closures: closures.map(({ kind, name, startsOn, endsOn }) => ({ kind, name, startsOn, endsOn })),
  }
}

/** What the school is now, with its authorities (its own first) and its link governor. Null and empty are not recorded. */
export async function schoolFactsOf(db: Database, schoolId: string) {
  const [{ type, phase, ageFrom, ageTo, startsOn }] = await factsOf(db, schoolId, await schoolRow(db, schoolId, false))
  const authorities = (await authoritiesOf(db, schoolId)).filter((one) => one.withdrawnAt === null)
  const governor = (await linkGovernorsOf(db, schoolId)).find((one) => one.withdrawnAt === null && one.endedOn === null)
  return {
    type,
    phase,
    ageFrom,
    ageTo,
    startsOn,
    authorities: authorities.map(({ number, name, own }) => ({ number, name, own })),
    linkGovernor: governor ? { name: governor.name, startsOn: governor.startsOn } : null,
  }
}
