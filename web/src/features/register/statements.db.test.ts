import { afterAll, beforeAll, expect, test } from 'vitest'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { findPupils } from '#features/pupil/find-pupils.query.server.ts'
import { openMyPupils } from '#features/pupil/my-pupils.query.server.ts'
import { openPupil } from '#features/pupil/open-pupil.query.server.ts'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openRegister } from './open-register.query.server.ts'
import { filterFrom } from './register.form.ts'

let end: () => Promise<void>
let statements: string[]
let alder: TestSchool
const pupils: string[] = []

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const counted = counting(fresh.door)
  statements = counted.statements
  alder = await aSchool(counted.door)
  for (let at = 0; at < 12; at += 1) {
    pupils.push(
      await aPupil(alder, {
        surname: `Counted ${at}`,
        statuses: [[at % 3 === 0 ? 'E' : 'K', '2025-01-09']],
        needs: [
          ['SLCN', 1],
          ['SPLD', 2],
        ],
      }),
    )
  }
})
afterAll(() => end())

/** Opening and closing the transaction, and the log, are counted too. */
async function countedIn(work: () => Promise<unknown>): Promise<number> {
  statements.length = 0
  await work()
  return statements.length
}

test('the register asks three questions of the database, and six statements in all with transaction and log', async () => {
  const senco = await alder.as(['senco'])
  const open = () => openRegister(senco, { filter: filterFrom(new URLSearchParams()) })
  expect(await countedIn(open)).toBeLessThanOrEqual(6)
})

test('a teacher’s register takes one more, to find out which pupils are theirs', async () => {
  const teacher = await alder.as(['teacher'])
  await aGroup(alder, { pupils, staffId: teacher.viewer.staffId })
  expect(await countedIn(() => openRegister(teacher, { filter: filterFrom(new URLSearchParams()) }))).toBeLessThanOrEqual(7)
  expect(await countedIn(() => openMyPupils(teacher, null))).toBeLessThanOrEqual(7)
})

test('a pupil’s page takes at most ten, leaving two for the session', async () => {
  const senco = await alder.as(['senco'])
  expect(await countedIn(() => openPupil(senco, { pupilId: pupils[0] ?? '' }))).toBeLessThanOrEqual(10)
})

test('finding a pupil is one statement inside its transaction', async () => {
  const senco = await alder.as(['senco'])
  expect(await countedIn(() => findPupils(senco, { q: 'cou' }))).toBeLessThanOrEqual(4)
})
