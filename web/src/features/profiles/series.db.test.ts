import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openProfiles } from './open-profiles.query.server.ts'
import { openSeries } from './open-series.query.server.ts'
import { addSeries, withdrawSeries } from './series.command.server.ts'

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

test('the days to apply by stand beside a pupil’s arrangements until they are past, the earliest first', async () => {
  const pupilId = await aPupil(alder)
  for (const [name, applyBy] of [
    ['Summer', '2027-03-21'],
    ['Autumn', '2026-11-23'],
    ['Last', '2026-11-22'],
  ])
    expect((await addSeries(senco, { name, applyBy })).ok).toBe(true)
  expect((await openProfiles(senco, { pupilId })).series.map(({ name }) => name)).toEqual(['Autumn', 'Summer'])
  const all = await openSeries(senco, null)
  expect(all.map(({ name }) => name)).toEqual(['Last', 'Autumn', 'Summer'])
  expect((await withdrawSeries(senco, { seriesId: all[1]?.seriesId })).ok).toBe(true)
  expect((await withdrawSeries(senco, { seriesId: all[1]?.seriesId })).ok).toBe(false)
  expect((await openProfiles(senco, { pupilId })).series.map(({ name }) => name)).toEqual(['Summer'])
  for (const wrong of [{ name: ' ' }, { applyBy: '2027-02-30' }])
    expect((await addSeries(senco, { name: 'X', applyBy: '2027-03-21', ...wrong })).ok).toBe(false)
})
