import { keepLedger } from '#features/provision/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { rateWords } from './hour.rules.ts'
import { CorrectRateForm, RateForm, RolesForm, RoleUseForm, WithdrawRateForm } from './money.form.ts'
import { mayKeepMoney } from './money.policy.ts'
import {
  addRate,
  addRoles,
  type KeptRate,
  ratesForChange,
  rolesForChange,
  setRoleUse,
  withdrawRateRow,
} from './rates.store.server.ts'

const roles = ({ db, school }: CommandTools) => rolesForChange(db, school.id)

/** Names only: what they are paid is said with each rate. Names that are there already are left as they are. */
export const addPayRoles = command({
  name: 'money.add-roles',
  input: RolesForm,
  may: mayKeepMoney,
  load: roles,
  change: async ({ db, school, viewer }, { names }, known) => {
    const taken = new Set(known.filter(({ inUse }) => inUse).map(({ name }) => name.toLowerCase()))
    const wanted = [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].reverse()
    const fresh = wanted.filter((name) => !taken.has(name.toLowerCase()))
    const roleIds = await addRoles(db, { schoolId: school.id, staffId: viewer.staffId }, fresh)
    if (roleIds.length === 0) throw invalid('names', 'There is a role of this name already: enter another')
    return { value: { roleIds }, audit: { detail: { roleIds }, after: { names: fresh } } }
  },
})

/** A role that is out of use is not offered any more. What was paid in it stays as it was. */
export const setPayRoleUse = command({
  name: 'money.set-role-use',
  input: RoleUseForm,
  may: mayKeepMoney,
  load: roles,
  change: async ({ db, school }, { roleId, inUse }, known) => {
    const role = known.find((one) => one.roleId === roleId)
    if (!role) throw missing()
    if (role.inUse === (inUse === 'yes')) throw changedMeanwhile(null)
    const same = known.some((one) => one.inUse && one.name.toLowerCase() === role.name.toLowerCase())
    if (inUse === 'yes' && same) throw invalid('', 'Another role of this name is in use.')
    await setRoleUse(db, school.id, { roleId, inUse: inUse === 'yes' })
    return { value: {}, audit: { detail: { roleId, inUse } } }
  },
})

/** A rate from a day on. Every session since that day is priced anew, until the next rate begins. */
export const addPayRate = command({
  name: 'money.add-rate',
  input: RateForm,
  may: mayKeepMoney,
  load: roles,
  change: async ({ db, school, viewer }, given, known) => {
    const role = known.find((one) => one.roleId === given.roleId)
    if (!role) throw missing()
    if (!role.inUse) throw invalid('roleId', 'Choose a role that is in use')
    const before = await ratesForChange(db, school.id, { roleId: given.roleId })
    noOtherFrom(before, given.startsOn)
    const rateId = await addRate(db, { schoolId: school.id, staffId: viewer.staffId }, given)
    await keepLedger(db, school.id, { groupIds: null })
    return { value: { rateId }, audit: { detail: { rateId, roleId: given.roleId }, after: given } }
  },
})

/** The rate is withdrawn and what it should have been takes its place. Both stay in the history. */
export const correctPayRate = command({
  name: 'money.correct-rate',
  input: CorrectRateForm,
  may: mayKeepMoney,
  load: roles,
  change: async ({ db, school, viewer }, { rateId, ...given }) => {
    const { rate, others } = await rateToChange({ db, schoolId: school.id }, rateId)
    noOtherFrom(others, given.startsOn)
    await withdrawRateRow(db, school.id, rateId)
    const { roleId } = rate
    const newId = await addRate(db, { schoolId: school.id, staffId: viewer.staffId }, { ...given, roleId })
    await keepLedger(db, school.id, { groupIds: null })
    return { value: { rateId: newId }, audit: { detail: { rateId, replacedBy: newId, roleId }, before: rate, after: given } }
  },
})

export const withdrawPayRate = command({
  name: 'money.withdraw-rate',
  input: WithdrawRateForm,
  may: mayKeepMoney,
  load: roles,
  change: async ({ db, school }, { rateId }) => {
    const { rate } = await rateToChange({ db, schoolId: school.id }, rateId)
    await withdrawRateRow(db, school.id, rateId)
    await keepLedger(db, school.id, { groupIds: null })
    return { value: {}, audit: { detail: { rateId, roleId: rate.roleId }, before: rate } }
  },
})

/** The rate as it counts; what somebody put in its place meanwhile is shown instead. */
async function rateToChange({ db, schoolId }: { db: CommandTools['db']; schoolId: string }, rateId: string) {
  const all = await ratesForChange(db, schoolId, { rateId })
  const rate = all.find((one) => one.rateId === rateId)
  if (!rate) throw missing()
  const others = all.filter((one) => !one.withdrawn && one.rateId !== rateId)
  if (!rate.withdrawn) return { rate, others }
  const [newest] = others
  throw changedMeanwhile(newest ? { startsOn: newest.startsOn, pence: rateWords(newest) } : { pence: 'taken out' })
}

function noOtherFrom(rates: readonly KeptRate[], startsOn: string): void {
  if (rates.some((one) => !one.withdrawn && one.startsOn === startsOn))
    throw invalid('startsOn', 'There is a rate from this day already: correct that one, or enter another day')
}
