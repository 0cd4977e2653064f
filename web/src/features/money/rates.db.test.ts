import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openRates } from './open-rates.query.server.ts'
import { addPayRate, addPayRoles, correctPayRate, setPayRoleUse, withdrawPayRate } from './rates.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let roleId: string
let groupId: string
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  // £18 an hour from 1 September; twice a week for twenty minutes is £6 a session.
  roleId = await aPayRole(alder, by)
  const pupils = [await aPupil(alder), await aPupil(alder)]
  groupId = (await aProvisionGroup(alder, { by, pupils, staffId: by, roleId })).groupId
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

/** What each session of the group is planned to cost, by day. */
const pricesOf = () =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{
      day: string
      pence: number
      parts: number
      unpriced: boolean
    }>`select l.day::text, l.planned_pence as pence,
        l.unpriced, (select sum(p.planned_pence)::int from session_pupil_line p where p.group_id = l.group_id and p.day = l.day) as parts
      from session_line l where l.group_id = ${groupId} and l.state <> 'gone' order by l.day`.execute(db)
    return rows
  })
const countOf = (table: string, on = alder) =>
  asSchool(on.database, on.school.id, async (db) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
    return rows[0]?.n
  })

const rate = { startsOn: '2026-11-01', pence: '19.50', per: 'hour', onCost: '20' }

test('a rate that begins in the middle of a term prices the sessions since its day, and leaves those before as they were', async () => {
  const { rateId } = await done(addPayRate(senco, { roleId, ...rate }))
  const prices = await pricesOf()
  // Twenty minutes at £19.50 and a fifth on top: £7.80.
  for (const { day, pence, parts } of prices) expect([day, pence, parts]).toEqual([day, day < '2026-11-01' ? 600 : 780, pence])
  expect(new Set(prices.map(({ pence }) => pence))).toEqual(new Set([600, 780]))
  // As councils quote it: £741 for a weekly hour through 38 weeks is £19.50.
  const quoted = { rateId, startsOn: '2026-12-01', pence: '741', per: 'weekly-hour', baseWeeks: '38', onCost: '0' }
  const { rateId: corrected } = await done(correctPayRate(senco, quoted))
  for (const { day, pence } of await pricesOf()) expect([day, pence]).toEqual([day, day < '2026-12-01' ? 600 : 650])
  await done(withdrawPayRate(senco, { rateId: corrected }))
  expect(new Set((await pricesOf()).map(({ pence }) => pence))).toEqual(new Set([600]))
  const [role] = (await openRates(senco, null)).roles
  expect(role?.rates.map(({ startsOn, withdrawnOn }) => [startsOn, withdrawnOn !== null])).toEqual([
    ['2026-12-01', true],
    ['2026-11-01', true],
    ['2026-09-01', false],
  ])
})

test('what is refused leaves no rate and no price behind', async () => {
  const before = [await countOf('pay_rate'), await pricesOf()]
  for (const [wrong, field] of [
    [{ startsOn: '2026-02-30' }, 'startsOn'],
    [{ startsOn: '2026-09-01' }, 'startsOn'],
    [{ pence: '0' }, 'pence'],
    [{ pence: '-3' }, 'pence'],
    [{ pence: '1000.01' }, 'pence'],
    [{ per: 'week' }, 'per'],
    [{ onCost: '201' }, 'onCost'],
    [{ baseWeeks: '0' }, 'baseWeeks'],
    [{ roleId: '' }, 'roleId'],
  ] as const) {
    const outcome = await addPayRate(senco, { roleId, ...rate, ...wrong })
    expect([wrong, outcome]).toMatchObject([wrong, { ok: false, refusal: { kind: 'not-valid', problems: [{ field }] } }])
  }
  expect([await countOf('pay_rate'), await pricesOf()]).toEqual(before)
})

test('of two who correct one rate the second sees what the first made of it', async () => {
  const { rateId } = await done(addPayRate(senco, { roleId, ...rate, startsOn: '2026-12-01' }))
  const other = await alder.as(['leadership'])
  const { rateId: first } = await done(correctPayRate(other, { rateId, ...rate, startsOn: '2026-12-01', pence: '20.00' }))
  expect(await correctPayRate(senco, { rateId, ...rate, startsOn: '2026-12-01', pence: '21.00' })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { pence: '£20.00 an hour, and 20% on-costs' } },
  })
  expect(await withdrawPayRate(senco, { rateId })).toMatchObject({ refusal: { kind: 'changed-meanwhile' } })
  await done(withdrawPayRate(senco, { rateId: first }))
})

test('of two who add a rate from one day, or a role of one name, at the same time, one is told that it is there', async () => {
  const other = await alder.as(['leadership'])
  const both = await Promise.all([senco, other].map((scope) => addPayRate(scope, { roleId, ...rate, startsOn: '2027-01-04' })))
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  const names = await Promise.all([senco, other].map((scope) => addPayRoles(scope, { names: 'Coach' })))
  expect(names.map(({ ok }) => ok).sort()).toEqual([false, true])
  const { roles } = await openRates(senco, null)
  const coach = roles.filter(({ name }) => name === 'Coach')
  expect(coach).toHaveLength(1)
  await done(setPayRoleUse(senco, { roleId: coach[0]?.roleId, inUse: 'no' }))
})

test('roles begin with names and without rates; a role out of use keeps what was paid in it, and takes no new rate', async () => {
  expect((await addPayRoles(senco, { names: ['Learning mentor', 'learning mentor', 'Teaching assistant'] })).ok).toBe(true)
  expect((await addPayRoles(senco, { names: 'LEARNING MENTOR' })).ok).toBe(false)
  expect((await addPayRoles(senco, { names: ' ' })).ok).toBe(false)
  const { roles, priced } = await openRates(senco, null)
  expect(roles.filter(({ inUse }) => inUse).map(({ name, rates }) => [name, rates.length > 0])).toEqual([
    ['Learning mentor', false],
    ['Teaching assistant', true],
  ])
  expect(priced).toMatchObject({ priced: 28, unpriced: 0 })
  const before = await pricesOf()
  await done(setPayRoleUse(senco, { roleId, inUse: 'no' }))
  expect((await setPayRoleUse(senco, { roleId, inUse: 'no' })).ok).toBe(false)
  expect(await addPayRate(senco, { roleId, ...rate })).toMatchObject({ refusal: { problems: [{ field: 'roleId' }] } })
  expect(await pricesOf()).toEqual(before)
  await done(setPayRoleUse(senco, { roleId, inUse: 'yes' }))
})

test('sessions without a rate are counted and named, and have a cost as soon as there is one', async () => {
  const mentor = (await openRates(senco, null)).roles.find(({ name }) => name === 'Learning mentor')?.roleId ?? ''
  const by = senco.viewer.staffId
  await aProvisionGroup(alder, {
    by,
    pupils: [await aPupil(alder)],
    staffId: by,
    roleId: mentor,
    provision: 'Mentoring',
    name: 'Pairs',
  })
  const without = (await openRates(senco, null)).priced
  expect(without).toMatchObject({
    priced: 28,
    unpriced: 28,
    wanting: [{ provision: 'Mentoring', group: 'Pairs', sessions: 28, roles: ['Learning mentor'] }],
  })
  await done(addPayRate(senco, { roleId: mentor, ...rate, startsOn: '2026-10-12' }))
  expect((await openRates(senco, null)).priced).toMatchObject({ unpriced: 10 })
  await done(addPayRate(senco, { roleId: mentor, ...rate, startsOn: '2026-09-01', pence: '15' }))
  expect((await openRates(senco, null)).priced).toEqual({ priced: 56, unpriced: 0, wanting: [] })
})

test('another school’s role and rates are not found, and are left as they are', async () => {
  const stranger = await birch.as(['senco'])
  const theirs = (await openRates(senco, null)).roles.find((one) => one.roleId === roleId)?.rates.at(-1)?.rateId
  const before = [await countOf('pay_rate'), await pricesOf()]
  for (const asked of [
    addPayRate(stranger, { roleId, ...rate }),
    correctPayRate(stranger, { rateId: theirs, ...rate }),
    withdrawPayRate(stranger, { rateId: theirs }),
    setPayRoleUse(stranger, { roleId, inUse: 'no' }),
  ])
    expect(await asked).toMatchObject({ refusal: { kind: 'not-found' } })
  expect([await countOf('pay_rate'), await pricesOf()]).toEqual(before)
  expect((await openRates(stranger, null)).roles).toEqual([])
  expect(await countOf('pay_rate', birch)).toBe(0)
})
