import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { keepInBank, withdrawBanked } from './bank.command.server.ts'
import { openBank } from './open-bank.query.server.ts'
import { startCycle } from './start-cycle.command.server.ts'
import { writeOutcome } from './write-outcome.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

async function outcome(words: object): Promise<{ pupilId: string; outcomeId: string }> {
  const pupilId = await aPupil(alder, { forename: 'Ada', surname: 'Okoro', statuses: [['K', '2026-09-07']] })
  const { cycleId } = await done(startCycle(senco, { pupilId }))
  return { pupilId, ...(await done(writeOutcome(senco, { pupilId, cycleId, area: 'CL', says: 'Ada will read', ...words }))) }
}

test('an outcome is kept for others once, without the name, the day, the owner or where this child began', async () => {
  const given = await outcome({ baseline: 'Ada reads 2', target: 'Ada reads 8', owner: 'Mr Hale', dueOn: '2027-02-12' })
  await done(keepInBank(senco, given))
  const { banked } = await openBank(senco, null)
  expect(banked).toMatchObject([{ says: '{name} will read', target: '{name} reads 8', area: 'CL' }])
  expect(JSON.stringify(banked)).not.toMatch(/Ada|Hale|reads 2|2027/)
  expect((await keepInBank(senco, given)).ok).toBe(false)
  const [kept] = banked
  await done(withdrawBanked(senco, { bankedId: kept?.bankedId ?? '' }))
  expect((await openBank(senco, null)).banked).toEqual([])
})

test('one that would give the child away is not kept, nor one of another pupil', async () => {
  const given = await outcome({ provision: 'Mrs Okoro reads with her at home' })
  expect(await keepInBank(senco, given)).toMatchObject({ refusal: { problems: [{ says: expect.stringContaining('surname') }] } })
  const other = await aPupil(alder)
  expect((await keepInBank(senco, { ...given, pupilId: other })).ok).toBe(false)
  expect((await openBank(senco, null)).banked).toEqual([])
})
