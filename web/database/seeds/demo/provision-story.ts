import { schoolTermsOf } from '#features/school/public.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { giveProvision, giveStrategy } from './provision/give.ts'
import { giveCostly, tellMoney, tellRates } from './provision/money.ts'
import { recordSessions } from './provision/recorded.ts'
import { reviewGroups } from './provision/reviewed.ts'
import { as, type Given, type Telling } from './provision/telling.ts'
import { provisionTold, strategiesTold } from './provision-told.ts'
import { plusDays } from './pupils.ts'

/** What is given since September: its groups, what was recorded of each session, how it went, and what it costs. */
export async function tellProvision(senco: Scope, staff: ReadonlyMap<string, string>): Promise<void> {
  const by = staff.get('Ruth Adeyemi')
  if (!by) return
  const year = Number(senco.today.slice(0, 4)) - (senco.today.slice(5) < '09-01' ? 1 : 0)
  const [scope, from] = [as(senco, by, 'Ruth Adeyemi', 'senco'), `${year}-09-07`]
  const roles = await tellRates(scope, from)
  const telling: Telling = { scope, from, termEnds: await termEnd(scope, from), staff, roles }
  const given: Given[] = []
  const taken = new Set<string>()
  for (const told of provisionTold) given.push(...(await giveProvision(telling, told, taken)))
  for (const name of strategiesTold) await giveStrategy(telling, name)
  const costly = await giveCostly(telling)
  await recordSessions(telling, [...given.map(({ groupId }) => groupId), ...costly])
  await reviewGroups(telling, given)
  await tellMoney(telling)
}

/** The last day of the term that is now, or comes next. */
async function termEnd(scope: Scope, from: string): Promise<string> {
  const span = { from: scope.today, to: '2099-12-31' }
  const terms = await asSchool(scope.database, scope.school.id, (db) => schoolTermsOf(db, scope.school.id, span))
  const ends = terms.map(({ endsOn }) => endsOn).filter((day) => day >= scope.today)
  return ends.sort()[0] ?? plusDays(from, 277)
}
