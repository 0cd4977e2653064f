import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { sendMany } from '#features/letters/send-many.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { aPackScene, done } from '#tests/support/pack-scene.ts'
import { htmlOfWord, pagesOf, readsPdf } from '#tests/support/read-paper.ts'
import { aSchool } from '#tests/support/school.ts'
import { askLetters, askPlans, cancelPack, makeAgain } from './ask-pack.command.server.ts'
import { fetchPack, listPacks, openPack } from './open-packs.query.server.ts'

const scene = await aPackScene()
const { house, alder, senco, aClass, row, fileOf, loggedOf, countOfPacks, make } = scene
afterAll(() => scene.end())

test('the plans of a class become one PDF in the order of the list, kept sealed; each pupil is in the log when it is made and when it is saved', async () => {
  const { name, search, pupils } = await aClass(3)
  await aPupil(alder, { class: name, statuses: [['K', '2026-09-01']] })
  const { packId } = await done(askPlans(senco, { format: 'pdf', search }))
  expect(await openPack(senco, { packId })).toMatchObject({ kind: 'plans', papers: 3, done: 0, state: 'waiting' })
  await make()
  expect(await openPack(senco, { packId })).toMatchObject({ papers: 3, done: 3, state: 'ready', why: null })
  expect(await loggedOf('support.print-plans')).toEqual(pupils.toSorted())
  const pdf = await fileOf(packId)
  expect(await loggedOf('packs.fetch')).toEqual(pupils.toSorted())
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  const { sealed } = await row<{ sealed: Uint8Array }>(packId, 'sealed')
  expect(Buffer.from(sealed).includes('PDF')).toBe(false)
  if (readsPdf()) expect(pagesOf(pdf).map((page) => /P\d+-(\d\d)/.exec(page)?.[1])).toEqual(['00', '01', '02'])
})

test('Word files come as one archive whose names say nothing of a child; one alone is a Word file', async () => {
  const many = await aClass(12)
  const { packId } = await done(askPlans(senco, { format: 'docx', search: many.search }))
  const one = await done(askPlans(senco, { format: 'docx', search: (await aClass(1)).search }))
  await make()
  const files = unzipSync(await fileOf(packId))
  expect(Object.keys(files)).toEqual(Array.from({ length: 12 }, (_, n) => `${String(n + 1).padStart(3, '0')}.docx`))
  expect(await htmlOfWord(files['001.docx'] ?? new Uint8Array())).toContain(`${many.name}-00`)
  expect((await fetchPack(senco, one)).ending).toBe('docx')
})

test('letters that went out together are one file in the order of names', async () => {
  const pupils = []
  for (const surname of ['Bell', 'Aydin']) pupils.push(await aPupil(alder, { surname, statuses: [['K', '2026-09-07']] }))
  const { batchId } = await done(sendMany(senco, { pupils, choice: 'joined', sentOn: '2026-11-20' }))
  const asked = await done(askLetters(senco, { format: 'docx', batchId }))
  expect(asked.pupils).toEqual(pupils.toReversed())
  await make()
  expect(Object.keys(unzipSync(await fileOf(asked.packId)))).toHaveLength(2)
  expect(await loggedOf('letters.print-together')).toEqual(pupils.toSorted())
  const leader = await alder.as(['leadership'])
  expect(await askLetters(leader, { format: 'pdf', batchId })).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  expect(await askLetters(senco, { format: 'pdf', batchId: crypto.randomUUID() })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('where nobody has a plan, in an unknown format, or by a governor: refused in words, and nothing is kept', async () => {
  await aPupil(alder, { class: 'EMPTY', statuses: [['K', '2026-09-01']] })
  const before = await countOfPacks()
  expect(await askPlans(senco, { format: 'pdf', search: 'class=EMPTY' })).toMatchObject({
    refusal: { kind: 'not-valid', problems: [{ says: expect.stringContaining('nothing to print') }] },
  })
  expect((await askPlans(senco, { format: 'exe', search: '' })).ok).toBe(false)
  expect(await askPlans(await alder.as(['governor']), { format: 'pdf', search: '' })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  expect(await countOfPacks()).toBe(before)
})

test('asked for twice in a row it is made once; both formats are two', async () => {
  const { search } = await aClass(1)
  const [first, second] = [
    await done(askPlans(senco, { format: 'pdf', search })),
    await done(askPlans(senco, { format: 'pdf', search })),
  ]
  expect(second.packId).toBe(first.packId)
  expect((await done(askPlans(senco, { format: 'docx', search }))).packId).not.toBe(first.packId)
  await make()
  expect((await done(askPlans(senco, { format: 'pdf', search }))).packId).not.toBe(first.packId)
  await make()
})

test('a colleague with the same role, and another school, find nothing of it and stop nothing', async () => {
  const { packId } = await done(askPlans(senco, { format: 'pdf', search: (await aClass(1)).search }))
  const birch = await aSchool(house.door)
  for (const other of [await alder.as(['senco']), await birch.as(['senco'])]) {
    await expect(openPack(other, { packId })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await cancelPack(other, { packId })).toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await makeAgain(other, { packId })).toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await listPacks(other, null)).toEqual([])
  }
  await make()
  for (const other of [await alder.as(['senco']), await birch.as(['senco'])])
    await expect(fetchPack(other, { packId })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  expect((await listPacks(senco, null)).map((one) => one.packId)).toContain(packId)
})
