import { sql } from 'kysely'
import { addNotionalBudget } from '#features/money/budget.command.server.ts'
import { addPayRate, addPayRoles } from '#features/money/rates.command.server.ts'
import { recordTopUp } from '#features/money/received.command.server.ts'
import { applyProvision } from '#features/provision/apply.command.server.ts'
import { addProvision } from '#features/provision/library.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { plusDays } from '../pupils.ts'
import { insist, must, type Telling } from './telling.ts'

/** What an hour of each costs: a rate of the year before, and one from this September on. */
const paid = [
  ['Teaching assistant', '15.98', '16.42', 'Jo Bennett'],
  ['Higher level teaching assistant', '20.60', '21.15', 'Priya Nair'],
  ['Teacher', '41.20', '42.30', 'Sam Price'],
] as const

/** The roles that are paid, by who has them. */
export async function tellRates(scope: Scope, from: string): Promise<Map<string, string>> {
  const { roleIds } = must(await addPayRoles(scope, { names: paid.map(([name]) => name) }))
  const september = `${from.slice(0, 7)}-01`
  const roles = new Map<string, string>()
  for (const [index, [, before, now, who]] of paid.entries()) {
    const roleId = roleIds[index] ?? ''
    roles.set(who, roleId)
    for (const [startsOn, pence] of [
      [plusDays(september, -365), before],
      [september, now],
    ])
      must(await addPayRate(scope, { roleId, startsOn, per: 'hour', pence, onCost: '25.5' }))
  }
  return roles
}

const yearOf = (from: string) => {
  const year = Number(from.slice(0, 4))
  return { startsOn: `${year}-04-01`, endsOn: `${year + 1}-03-31` }
}

/** The notional SEN budget of the year, and top-up for the pupils of what is paid from it. */
export async function tellMoney({ scope, from }: Telling): Promise<void> {
  must(await addNotionalBudget(scope, { ...yearOf(from), pence: '412500' }))
  const { rows } = await asSchool(scope.database, scope.school.id, (db) =>
    sql<{ id: string }>`select distinct p.pupil_id as id from provision_place p
      join provision_group g on g.school_id = p.school_id and g.group_id = p.group_id
      where p.school_id = ${scope.school.id} and g.funded_from = 'top-up' and g.solely_for is null`.execute(db),
  )
  for (const { id } of rows) must(await recordTopUp(scope, { pupilId: id, ...yearOf(from), pence: '1500', band: 'Band C' }))
}

/** Hours of every school day that an adult is beside one pupil, and the top-up that is paid for them in a year. */
const told = [
  { hours: 5, paid: '6500', band: 'Band E' },
  { hours: 4, paid: '1500', band: 'Band C' },
  { hours: 3, paid: null, band: null },
] as const

/** Three pupils with a plan who have nothing else, each with an adult for much of the day: their cost is above the threshold. */
export async function giveCostly(telling: Telling): Promise<string[]> {
  const { scope, from, roles } = telling
  const pupils = await withNothingElse(telling)
  const roleId = roles.get('Jo Bennett') ?? ''
  const { provisionId } = must(
    await addProvision(scope, {
      name: 'An adult beside one pupil',
      about: 'Set out in the plan: an adult in lessons, stepping back wherever the pupil can go on alone.',
      ...{ wave: 'specialist', areas: ['CI', 'SEMH'], roleId, minutes: '240', timesAWeek: '5', weeks: '38', size: '1' },
      expectedEffect: 'Begins a task alone in most lessons',
    }),
  )
  const groups: string[] = []
  for (const [index, pupilId] of pupils.entries()) {
    const { hours, paid: received, band } = told[index] ?? told[2]
    const { groupIds } = await insist((typed) => applyProvision(scope, typed), {
      ...{
        provisionId,
        name: `${hours} hours a day`,
        kind: 'one-to-one',
        solely: 'yes',
        fundedFrom: 'top-up',
        pupils: [pupilId],
      },
      ...{ startsOn: from, days: ['1', '2', '3', '4', '5'], at: '09:00', minutes: String(hours * 60) },
      ...{ outside1: 'Key worker, to be named', role1: roleId, seen: [] },
    })
    groups.push(...groupIds)
    if (received !== null) must(await recordTopUp(scope, { pupilId, ...yearOf(from), pence: received, band }))
  }
  return groups
}

async function withNothingElse({ scope, from }: Telling): Promise<string[]> {
  const schoolId = scope.school.id
  const { rows } = await asSchool(scope.database, schoolId, (db) =>
    sql<{ id: string }>`select p.pupil_id as id from pupil p
      where p.school_id = ${schoolId} and p.left_on is null and p.withdrawn_at is null
      and (select s.status from sen_status s where s.school_id = p.school_id and s.pupil_id = p.pupil_id and s.withdrawn_at is null
        and s.starts_on <= ${from} order by s.starts_on desc limit 1) = 'E'
      and not exists (select from provision_place x where x.school_id = p.school_id and x.pupil_id = p.pupil_id)
    order by md5(p.pupil_id::text) limit ${told.length}`.execute(db),
  )
  return rows.map(({ id }) => id)
}
