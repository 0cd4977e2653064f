import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMany } from '#features/letters/send-many.command.server.ts'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { openSealed } from '#platform/files/seal.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aHouse } from '#tests/support/house.ts'
import { htmlOfWord, pagesOf, readsPdf } from '#tests/support/read-paper.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { askLetters, askPlans, cancelPack, makeAgain } from './ask-pack.command.server.ts'
import { lookAfterPacks, makePacks } from './make-packs.server.ts'
import { fetchPack, listPacks, openPack } from './open-packs.query.server.ts'

let house: House
let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
beforeAll(async () => {
  const opened = await aHouse()
  house = opened.house
  end = opened.end
  alder = await aSchool(house.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

let classes = 0

/** A class of its own, each with a plan that is begun. */
async function aClass(size: number): Promise<{ search: string; pupils: string[] }> {
  const name = `P${++classes}`
  const pupils: string[] = []
  for (let n = 0; n < size; n++) {
    const surname = `${name}-${String(n).padStart(2, '0')}`
    const pupilId = await aPupil(alder, { class: name, surname, forename: 'Ada', statuses: [['K', '2026-09-01']] })
    await done(startCycle(senco, { pupilId }))
    pupils.push(pupilId)
  }
  return { search: `class=${name}`, pupils }
}

const make = () => makePacks(house, alder.school.id)
const stateOf = async (packId: string, scope = senco) => (await openPack(scope, { packId })).state

async function row<T>(packId: string, columns: string): Promise<T> {
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<T>`select ${sql.raw(columns)} from pack where pack_id = ${packId}`.execute(db),
  )
  const [found] = rows
  if (!found) throw new Error('no such pack')
  return found
}
const set = (packId: string, to: string) =>
  asSchool(alder.database, alder.school.id, (db) => sql`update pack set ${sql.raw(to)} where pack_id = ${packId}`.execute(db))

async function fileOf(packId: string, scope = senco): Promise<Uint8Array> {
  const { staffId, sealed } = await fetchPack(scope, { packId })
  return openSealed(house.fileKey, { schoolId: alder.school.id, pupilId: staffId, fileId: packId }, sealed)
}

async function loggedOf(action: string): Promise<string[]> {
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ pupils: string[] }>`select to_jsonb(pupils) as pupils from access_log
      where action = ${action} and outcome = 'done' order by entry_id desc limit 1`.execute(db),
  )
  return rows[0]?.pupils.toSorted() ?? []
}

async function countOfPacks(): Promise<number> {
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ count: number }>`select count(*)::int as count from pack`.execute(db),
  )
  return rows[0]?.count ?? 0
}

test('the plans of a class become one PDF in the order of the list, kept sealed; each pupil is in the log when it is made and when it is saved', async () => {
  const { search, pupils } = await aClass(3)
  await aPupil(alder, { class: `P${classes}`, statuses: [['K', '2026-09-01']] })
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
  expect(await htmlOfWord(files['001.docx'] ?? new Uint8Array())).toContain(`P${classes - 1}-00`)
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
  const { search, pupils } = await aClass(2)
  const teacher = await alder.as(['teacher'])
  const groupId = await aGroup(alder, { name: `Group ${classes}`, pupils, staffId: teacher.viewer.staffId })
  const { packId } = await done(askPlans(teacher, { format: 'pdf', search }))
  await make()
  expect((await fetchPack(teacher, { packId })).pupils).toEqual(pupils)
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update group_pupil set ended_on = '2026-11-22' where group_id = ${groupId} and pupil_id = ${pupils[0] ?? ''}`.execute(db),
  )
  await expect(fetchPack(teacher, { packId })).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } })
  await expect(fetchPack({ ...teacher, viewer: { ...teacher.viewer, roles: ['governor'] } }, { packId })).rejects.toThrow()

  // A teacher asks: only their own are in it, and the rest of the class is not.
  const own = await done(askPlans(teacher, { format: 'pdf', search }))
  expect(own.pupils).toEqual([pupils[1]])
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update role_held set ends_on = '2026-11-22' where staff_id = ${teacher.viewer.staffId}`.execute(db),
  )
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
