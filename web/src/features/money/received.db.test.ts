import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openPupilMoney } from './open-pupil-money.query.server.ts'
import { correctTopUp, recordTopUp, withdrawTopUp } from './received.command.server.ts'

let end: () => Promise<void>
let birch: TestSchool
let senco: Scope
let amir: string
let lucy: string
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  amir = await aPupil(alder)
  lucy = await aPupil(alder, { forename: 'Lucy', surname: 'Zhang' })
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const openedOf = (pupilId: string, span: string | null = null) => openPupilMoney(senco, { pupilId, span })

test('top-up is counted by its days; a correction keeps what was recorded, and what is refused is not', async () => {
  const paid = { pupilId: lucy, startsOn: '2026-04-01', endsOn: '2027-03-31', pence: '3650', band: 'Band C' }
  const { topUpId } = await done(recordTopUp(senco, paid))
  for (const wrong of [{}, { pence: '' }, { endsOn: '2026-03-01' }, { startsOn: 'x' }])
    expect([wrong, (await recordTopUp(senco, { ...paid, ...wrong })).ok]).toEqual([wrong, false])
  expect((await openedOf(lucy, 's2026')).money.position.received).toBe(212_000)
  await done(correctTopUp(senco, { ...paid, topUpId, band: 'Band D' }))
  expect(await correctTopUp(senco, { ...paid, topUpId })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { band: 'Band D' } },
  })
  const { received } = (await openedOf(lucy)).money
  expect(received.map(({ band, withdrawnOn }) => [band, withdrawnOn !== null])).toEqual([
    ['Band D', false],
    ['Band C', true],
  ])
  const now = received[0]?.topUpId
  expect(await withdrawTopUp(senco, { pupilId: amir, topUpId: now })).toMatchObject({ refusal: { kind: 'not-found' } })
  const stranger = await birch.as(['senco'])
  expect(await withdrawTopUp(stranger, { pupilId: lucy, topUpId: now })).toMatchObject({ refusal: { kind: 'not-found' } })
  await done(withdrawTopUp(senco, { pupilId: lucy, topUpId: now }))
  expect((await openedOf(lucy)).money.position.received).toBe(0)
})
