import { sql } from 'kysely'
import { addNotionalBudget, correctNotionalBudget, withdrawNotionalBudget } from '#features/money/budget.command.server.ts'
import { makeTopUpRequest } from '#features/money/make-request.command.server.ts'
import { openMoney } from '#features/money/open-money.query.server.ts'
import { openPupilMoney, openTopUpRequest } from '#features/money/open-pupil-money.query.server.ts'
import { openRates } from '#features/money/open-rates.query.server.ts'
import { openWorkedOut } from '#features/money/open-worked-out.query.server.ts'
import { addPayRate, addPayRoles, correctPayRate, setPayRoleUse, withdrawPayRate } from '#features/money/rates.command.server.ts'
import { correctTopUp, recordTopUp, withdrawTopUp } from '#features/money/received.command.server.ts'
import { aProvisionGroup } from '#features/provision/provision-scene.testing.ts'
import { keepLedger } from '#features/provision/public.server.ts'
import type { Role } from '#platform/access/roles.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

const those: readonly Role[] = ['senco', 'sen-administrator', 'leadership']
const every = { every: those }

let made = 0
/** Days that no budget has, and names that no role has. */
const anotherYear = (): { startsOn: string; endsOn: string } => {
  const year = 2031 + made++
  return { startsOn: `${year}-04-01`, endsOn: `${year}-09-30` }
}
const anotherName = () => `Role ${made++}`
const rate = { per: 'hour', pence: '16.42', startsOn: '2026-09-01' }

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}
const paid = () => ({ ...anotherYear(), pence: '1200', band: null })

async function received({ senco, pupil: { pupilId } }: At) {
  const given = paid()
  return { pupilId, ...given, ...(await carriedOut(recordTopUp(senco, { pupilId, ...given }))) }
}

/** Something was bought for a group of the pupil, so that there is a cost to ask for. */
async function withCost({ senco, pupil: { pupilId } }: At): Promise<void> {
  const { groupId } = await aProvisionGroup(senco, {
    by: senco.viewer.staffId,
    pupils: [pupilId],
    provision: anotherName(),
    slots: [],
  })
  await asSchool(senco.database, senco.school.id, async (db) => {
    await sql`insert into provision_item (school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
      values (${senco.school.id}, gen_random_uuid(), ${groupId}, 'resource', 'Books', 1200, '2026-10-01', ${senco.viewer.staffId})`.execute(
      db,
    )
    await keepLedger(db, senco.school.id, { groupIds: [groupId] })
  })
}

const year = { from: '2026-04-01', to: '2027-03-31' }

async function aRole(senco: Scope): Promise<string> {
  const { roleIds } = await carriedOut(addPayRoles(senco, { names: anotherName() }))
  return roleIds[0] ?? ''
}

async function aRate(senco: Scope): Promise<string> {
  return (await carriedOut(addPayRate(senco, { roleId: await aRole(senco), ...rate }))).rateId
}

/** Who may do what about the money of provision, and how each is asked. */
export const moneyPart: MatrixPart = {
  onePupil: {
    'money.open-pupil': every,
    'money.open-request': every,
    'money.open-worked-out': every,
    'money.record-top-up': every,
    'money.correct-top-up': every,
    'money.withdraw-top-up': every,
    'money.make-request': every,
  },
  manyPupils: {},
  oneThing: {
    'money.set-role-use': those,
    'money.add-rate': those,
    'money.correct-rate': those,
    'money.withdraw-rate': those,
    'money.correct-budget': those,
    'money.withdraw-budget': those,
  },
  theSchool: { 'money.open': those, 'money.open-rates': those, 'money.add-roles': those, 'money.add-budget': those },
  unlogged: ['money.open-rates'],
  aboutPupil: {
    'money.open-pupil':
      ({ scope, pupil: { pupilId } }) =>
      () =>
        openPupilMoney(scope, { pupilId, span: null }),
    'money.open-request': async (at) => {
      await withCost(at)
      const { pupilId } = at.pupil
      const { requestId } = await carriedOut(makeTopUpRequest(at.senco, { pupilId, ...year }))
      return () => openTopUpRequest(at.scope, { pupilId, requestId })
    },
    'money.open-worked-out': async ({ scope, senco, pupil: { pupilId } }) => {
      const provision = anotherName()
      const { groupId } = await aProvisionGroup(senco, { by: senco.viewer.staffId, pupils: [pupilId], provision, slots: [] })
      return () => openWorkedOut(scope, { groupId, from: null, to: null, pupilId })
    },
    'money.record-top-up':
      ({ scope, pupil: { pupilId } }) =>
      () =>
        recordTopUp(scope, { pupilId, ...paid() }),
    'money.correct-top-up': async (at) => {
      const one = await received(at)
      return () => correctTopUp(at.scope, { ...one, pence: '1300' })
    },
    'money.withdraw-top-up': async (at) => {
      const { pupilId, topUpId } = await received(at)
      return () => withdrawTopUp(at.scope, { pupilId, topUpId })
    },
    'money.make-request': async (at) => {
      await withCost(at)
      return () => makeTopUpRequest(at.scope, { pupilId: at.pupil.pupilId, ...year })
    },
  },
  lists: {},
  aboutThing: {
    'money.set-role-use': async ({ scope, senco }) => {
      const roleId = await aRole(senco)
      return () => setPayRoleUse(scope, { roleId, inUse: 'no' })
    },
    'money.add-rate': async ({ scope, senco }) => {
      const roleId = await aRole(senco)
      return () => addPayRate(scope, { roleId, ...rate })
    },
    'money.correct-rate': async ({ scope, senco }) => {
      const rateId = await aRate(senco)
      return () => correctPayRate(scope, { rateId, ...rate, pence: '17.00' })
    },
    'money.withdraw-rate': async ({ scope, senco }) => {
      const rateId = await aRate(senco)
      return () => withdrawPayRate(scope, { rateId })
    },
    'money.correct-budget': async ({ scope, senco }) => {
      const budget = { ...anotherYear(), pence: '1000' }
      const { budgetId } = await carriedOut(addNotionalBudget(senco, budget))
      return () => correctNotionalBudget(scope, { ...budget, budgetId, pence: '2000' })
    },
    'money.withdraw-budget': async ({ scope, senco }) => {
      const { budgetId } = await carriedOut(addNotionalBudget(senco, { ...anotherYear(), pence: '1000' }))
      return () => withdrawNotionalBudget(scope, { budgetId })
    },
  },
  aboutSchool: {
    'money.open': (scope) => openMoney(scope, { span: null }),
    'money.open-rates': (scope) => openRates(scope, null),
    'money.add-roles': (scope) => addPayRoles(scope, { names: anotherName() }),
    'money.add-budget': (scope) => addNotionalBudget(scope, { ...anotherYear(), pence: '1000' }),
  },
}
