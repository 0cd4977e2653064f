import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aGroup } from '#features/pupil/pupil-scene.testing.ts'
import { aPackScene, done } from '#tests/support/pack-scene.ts'
import { askPlans, cancelPack, makeAgain } from './ask-pack.command.server.ts'
import { lookAfterPacks, makePacks } from './make-packs.server.ts'
import { fetchPack, openPack } from './open-packs.query.server.ts'

const scene = await aPackScene()
const { house, alder, senco, inside, aClass, row, set, make, stateOf } = scene
afterAll(() => scene.end())

test('what a process held when it ended is taken up again; what another still holds is left; the third end is the last', async () => {
  const { packId } = await done(askPlans(senco, { format: 'pdf', search: (await aClass(1)).search }))
  await set(packId, `state = 'making', attempts = 1, held_until = now() + interval '15 seconds'`)
  await make()
  expect(await stateOf(packId)).toBe('making')
  await set(packId, `held_until = now() - interval '1 second'`)
  await lookAfterPacks(house)
  expect(await stateOf(packId)).toBe('ready')

  const { packId: unlucky } = await done(askPlans(senco, { format: 'pdf', search: (await aClass(1)).search }))
  await set(unlucky, `state = 'making', attempts = 3, held_until = now() - interval '1 second'`)
  await make()
  expect(await openPack(senco, { packId: unlucky })).toMatchObject({ state: 'failed', why: 'stopped' })
  await done(makeAgain(senco, { packId: unlucky }))
  expect((await makeAgain(senco, { packId: unlucky })).ok).toBe(false)
  await make()
  expect(await stateOf(unlucky)).toBe('ready')
})

test('stopped before or in the middle, nothing of it is kept; what is ready is not stopped', async () => {
  const { search } = await aClass(31)
  const { packId } = await done(askPlans(senco, { format: 'docx', search }))
  await done(cancelPack(senco, { packId }))
  await make()
  expect(await stateOf(packId)).toBe('cancelled')
  await done(makeAgain(senco, { packId }))
  const making = make()
  while ((await openPack(senco, { packId })).done < 10) await new Promise((resolve) => setTimeout(resolve, 1))
  await done(cancelPack(senco, { packId }))
  await making
  expect(await row(packId, 'state, sealed')).toEqual({ state: 'cancelled', sealed: null })
  await done(makeAgain(senco, { packId }))
  await make()
  expect(await stateOf(packId)).toBe('ready')
  expect((await cancelPack(senco, { packId })).ok).toBe(false)
  expect(await stateOf(packId)).toBe('ready')
})

test('who has no role any more is made no file; who no longer teaches one of the pupils, or lost the role, saves none', async () => {
  const { name, search, pupils } = await aClass(2)
  const teacher = await alder.as(['teacher'])
  const groupId = await aGroup(alder, { name, pupils, staffId: teacher.viewer.staffId })
  const { packId } = await done(askPlans(teacher, { format: 'pdf', search }))
  await make()
  expect((await fetchPack(teacher, { packId })).pupils).toEqual(pupils)
  await inside((db) =>
    sql`update group_pupil set ended_on = '2026-11-22' where group_id = ${groupId} and pupil_id = ${pupils[0] ?? ''}`.execute(db),
  )
  await expect(fetchPack(teacher, { packId })).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } })
  await expect(fetchPack({ ...teacher, viewer: { ...teacher.viewer, roles: ['governor'] } }, { packId })).rejects.toThrow()

  // A teacher asks: only their own are in it, and the rest of the class is not.
  const own = await done(askPlans(teacher, { format: 'pdf', search }))
  expect(own.pupils).toEqual([pupils[1]])
  await inside((db) => sql`update role_held set ends_on = '2026-11-22' where staff_id = ${teacher.viewer.staffId}`.execute(db))
  await make()
  expect(await openPack(teacher, own)).toMatchObject({ state: 'failed', why: 'not-yours' })
  expect(await row(own.packId, 'sealed')).toEqual({ sealed: null })
})

test('a failure is told and can be tried again; after a day a file is emptied, and says of nobody whose papers it held', async () => {
  const { search } = await aClass(1)
  const { packId } = await done(askPlans(senco, { format: 'pdf', search }))
  await makePacks({ ...house, fileKey: null as unknown as string }, alder.school.id)
  expect(await openPack(senco, { packId })).toMatchObject({ state: 'failed', why: 'paper' })
  await expect(fetchPack(senco, { packId })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  await done(makeAgain(senco, { packId }))
  await make()
  await set(packId, `made_at = now() - interval '23 hours'`)
  await lookAfterPacks(house)
  expect(await stateOf(packId)).toBe('ready')
  await set(packId, `made_at = now() - interval '25 hours'`)
  await lookAfterPacks(house)
  expect(await row(packId, 'state, sealed, to_jsonb(pupils) as pupils')).toEqual({ state: 'emptied', sealed: null, pupils: [] })
  await expect(fetchPack(senco, { packId })).rejects.toMatchObject({
    refusal: { says: expect.stringContaining('stay for a day') },
  })
  expect((await makeAgain(senco, { packId })).ok).toBe(false)
})
