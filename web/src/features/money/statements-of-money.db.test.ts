import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool } from '#tests/support/school.ts'
import { openMoney } from './open-money.query.server.ts'
import { openPupilMoney } from './open-pupil-money.query.server.ts'
import { openRates } from './open-rates.query.server.ts'

let end: () => Promise<void>
let statements: string[]
let senco: Scope
const pupils: string[] = []

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const counted = counting(fresh.door)
  statements = counted.statements
  const alder = await aSchool(counted.door)
  senco = await alder.as(['senco'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  const roleId = await aPayRole(alder, by)
  for (let at = 0; at < 6; at += 1)
    pupils.push(await aPupil(alder, { surname: `Counted ${at}`, statuses: [['K', '2025-01-09']] }))
  for (const name of ['A', 'B', 'C'])
    await aProvisionGroup(alder, { by, pupils, staffId: by, roleId, name, provision: `Reading ${name}` })
})
afterAll(() => end())

async function countedIn(work: () => Promise<unknown>): Promise<number> {
  statements.length = 0
  await work()
  return statements.length
}

test('the money of the school takes six statements, a pupil’s eight, and the rates four, with transaction and log', async () => {
  expect(await countedIn(() => openMoney(senco, { span: null }))).toBeLessThanOrEqual(6)
  expect(await countedIn(() => openPupilMoney(senco, { pupilId: pupils[0] ?? '', span: null }))).toBeLessThanOrEqual(8)
  expect(await countedIn(() => openRates(senco, null))).toBeLessThanOrEqual(4)
})
