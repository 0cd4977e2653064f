import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPayRole, aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool } from '#tests/support/school.ts'
import { openCover } from './open-cover.query.server.ts'
import { openDelivery } from './open-delivery.query.server.ts'
import { openPlan, openSessions } from './open-sessions.query.server.ts'
import { openTimetable } from './open-timetable.query.server.ts'

let end: () => Promise<void>
let statements: string[]
let senco: Scope
let assistant: Scope

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const counted = counting(fresh.door)
  statements = counted.statements
  const alder = await aSchool(counted.door)
  senco = await alder.as(['senco'])
  assistant = await alder.as(['teaching-assistant'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  const roleId = await aPayRole(alder, by)
  const pupils = [await aPupil(alder, { surname: 'One' }), await aPupil(alder, { surname: 'Two' })]
  for (const name of ['A', 'B', 'C'])
    await aProvisionGroup(alder, { by, pupils, staffId: assistant.viewer.staffId, roleId, name, provision: `Reading ${name}` })
})
afterAll(() => end())

async function countedIn(work: () => Promise<unknown>): Promise<number> {
  statements.length = 0
  await work()
  return statements.length
}

test('no page of sessions takes more than eight statements, with transaction and log, however many sessions there are', async () => {
  expect(await countedIn(() => openSessions(assistant, { day: null, whose: null }))).toBe(8)
  expect(await countedIn(() => openSessions(senco, { day: null, whose: 'all' }))).toBe(8)
  expect(await countedIn(() => openPlan(assistant, null))).toBe(7)
  expect(await countedIn(() => openCover(senco, { day: null }))).toBe(7)
  expect(await countedIn(() => openTimetable(senco, { staffId: assistant.viewer.staffId, week: null }))).toBe(5)
  expect(await countedIn(() => openDelivery(senco, { term: null }))).toBe(8)
})
