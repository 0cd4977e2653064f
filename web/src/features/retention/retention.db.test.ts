import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addConcernFiles, removeConcernFile, withdrawConcern } from '#features/concerns/files.command.server.ts'
import { openConcern, openConcernFile } from '#features/concerns/open-concerns.query.server.ts'
import { raiseConcern } from '#features/concerns/raise-concern.command.server.ts'
import { aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import type { Door } from '#platform/db/door.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aTakenFile } from '#tests/support/kept-files.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { changeRule } from './change-rule.command.server.ts'
import { destroyChosen } from './destroy.command.server.ts'
import { endHold, placeHold } from './holds.command.server.ts'
import { openChosen, openHolds, openRetention, openSchedule } from './open-retention.query.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let officer: Scope
let door: Door
beforeAll(async () => {
  const fresh = await freshDatabase()
  ;({ door, end } = fresh)
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  officer = await alder.as(['data-protection-officer'])
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

/** A pupil with one file beside a concern. Born so that 31 years have passed, and gone, unless it says otherwise. */
async function withFile({ bornOn = '1995-06-01', leftOn = '2013-07-20' as string | null, surname = 'Rahimi' } = {}) {
  const pupilId = await aPupil(alder, { bornOn, leftOn, surname })
  const files = [await aTakenFile(alder.school.id, pupilId, { words: 'What was seen', name: 'report-of-a-need.txt' })]
  const { concernId } = await done(raiseConcern(senco, { pupilId, area: 'CI', seen: 'Loses the thread', tried: '', files }))
  const { concern } = await openConcern(senco, { pupilId, concernId })
  return { pupilId, concernId, fileId: concern.files[0]?.fileId ?? '' }
}
const fileOf = async ({ pupilId, concernId }: { pupilId: string; concernId: string }) =>
  (await openConcern(senco, { pupilId, concernId })).concern.files[0]
const held = (fileId: string) =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from kept_file_content where file_id = ${fileId}`.execute(db)
    return rows[0]?.sealed.length
  })
const listed = async (by = officer) => (await openRetention(by, null)).past.map(({ fileId }) => fileId)
const yes = { checked: 'yes' }
const hold = { ground: 'claim', reason: 'Letter of the solicitor', startsOn: '2026-11-20' }

test('a file says until when it is kept and why; born on 29 February it is the longer of two days', async () => {
  const one = await withFile({ bornOn: '2010-05-14', leftOn: null })
  expect((await fileOf(one))?.keep).toEqual({ until: '2041-05-14', years: 31, from: 'birth' })
  const leap = await withFile({ bornOn: '2012-02-29', leftOn: null })
  expect((await fileOf(leap))?.keep.until).toBe('2043-03-01')
  expect(await listed()).not.toContain(one.fileId)
})

test('past its time it is listed to the data protection officer without its name, and destroyed once both were said', async () => {
  const file = await withFile()
  expect(JSON.stringify(await openRetention(officer, null))).not.toContain('report-of-a-need')
  expect(await listed()).toContain(file.fileId)
  expect((await destroyChosen(officer, { fileIds: file.fileId })).ok).toBe(false)
  expect(await held(file.fileId)).toBeGreaterThan(0)
  await done(destroyChosen(officer, { fileIds: file.fileId, ...yes }))
  expect(await held(file.fileId)).toBe(0)
  expect(await fileOf(file)).toMatchObject({ name: 'report-of-a-need.txt', destroyedOn: expect.stringMatching(/^20/) })
  await expect(openConcernFile(senco, file)).rejects.toMatchObject({
    refusal: { kind: 'not-found', says: expect.stringContaining('was destroyed on') },
  })
  const { destroyed, past } = await openRetention(senco, null)
  expect(past.map(({ fileId }) => fileId)).not.toContain(file.fileId)
  expect(destroyed.find(({ fileId }) => fileId === file.fileId)).toMatchObject({
    by: officer.viewer.name,
    until: '2026-06-01',
    years: 31,
    from: 'birth',
  })
  expect((await logOf(alder, 'retention.destroy')).filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
  expect((await destroyChosen(officer, { fileIds: file.fileId, ...yes })).ok).toBe(false)
})

test('before its time, of a pupil on roll or while a hold stands nothing is destroyed, and of several then none', async () => {
  const [ripe, young, here, disputed] = [
    await withFile(),
    await withFile({ bornOn: '1995-11-24' }),
    await withFile({ leftOn: null }),
    await withFile(),
  ]
  await done(placeHold(senco, { pupilId: disputed.pupilId, ...hold }))
  for (const [other, says] of [
    [young, 'has not passed its time'],
    [here, 'is of a pupil who is on roll'],
    [disputed, 'is held'],
  ] as const) {
    expect(await listed()).not.toContain(other.fileId)
    expect(await destroyChosen(officer, { fileIds: [ripe.fileId, other.fileId], ...yes })).toMatchObject({
      refusal: { problems: [{ says: expect.stringContaining(says) }] },
    })
    expect(await held(other.fileId)).toBeGreaterThan(0)
  }
  expect(await held(ripe.fileId)).toBeGreaterThan(0)
  const { counts } = await openRetention(officer, null)
  expect(counts.find(({ kind }) => kind === 'concern')).toMatchObject({ nextYear: 1, held: 1, onRoll: 1 })
})

test('a hold keeps a file from being taken out or withdrawn with its concern too, and ends with a reason', async () => {
  const file = await withFile({ bornOn: '2013-03-14', leftOn: null })
  const { holdId } = await done(placeHold(officer, { pupilId: file.pupilId, ...hold }))
  expect((await removeConcernFile(senco, { ...file, because: 'Another child' })).ok).toBe(false)
  expect((await withdrawConcern(senco, { ...file, why: 'Another child' })).ok).toBe(false)
  expect((await fileOf(file))?.name).toBe('report-of-a-need.txt')
  const ending = { pupilId: file.pupilId, holdId, because: 'Settled' }
  expect((await endHold(officer, { ...ending, because: '', endedOn: '2026-11-22' })).ok).toBe(false)
  expect((await endHold(officer, { ...ending, endedOn: '2026-11-19' })).ok).toBe(false)
  expect((await endHold(officer, { ...ending, endedOn: '2026-11-24' })).ok).toBe(false)
  await done(endHold(officer, { ...ending, endedOn: '2026-11-23' }))
  expect((await endHold(officer, { ...ending, endedOn: '2026-11-23' })).ok).toBe(false)
  expect((await removeConcernFile(senco, { ...file, because: 'Another child' })).ok).toBe(true)
  const { holds } = await openHolds(senco, { words: null })
  expect(holds.find((one) => one.holdId === holdId)).toMatchObject({ endedOn: '2026-11-23', endedBecause: 'Settled' })
})

test('the school changes the years with a reason; who saves second sees what the first said, and a default is marked as one', async () => {
  const left = await withFile({ bornOn: '2008-01-10', leftOn: '2024-07-20', surname: 'Okoro' })
  const concern = async () => (await openSchedule(officer, null)).find(({ kind }) => kind === 'concern')
  expect(await concern()).toMatchObject({ years: 31, from: 'birth', ruleId: null })
  const rule = { kind: 'concern', years: '2', from: 'leaving', because: 'Our policy of 2026', seen: '' }
  for (const wrong of [{ years: '' }, { years: '1.5' }, { years: '0' }, { years: '101' }, { because: ' ' }])
    expect((await changeRule(officer, { ...rule, ...wrong })).ok).toBe(false)
  expect((await concern())?.ruleId).toBeNull()
  await done(changeRule(officer, rule))
  expect(await changeRule(senco, { ...rule, years: '40' })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { years: '2 years from leaving this school', because: 'Our policy of 2026' } },
  })
  expect((await fileOf(left))?.keep).toEqual({ until: '2026-07-20', years: 2, from: 'leaving' })
  expect(await listed()).toContain(left.fileId)
  await done(changeRule(senco, { ...rule, years: 31, from: 'birth', seen: (await concern())?.ruleId }))
  expect(await listed()).not.toContain(left.fileId)
  const here = await withFile({ leftOn: null })
  await done(changeRule(senco, { ...rule, years: 2, seen: (await concern())?.ruleId }))
  expect((await fileOf(here))?.keep.until).toBeNull()
  await done(changeRule(senco, { ...rule, years: 31, from: 'birth', seen: (await concern())?.ruleId }))
})

test('two who destroy the same file at once, or one who places a hold meanwhile: it goes once, or stays', async () => {
  const file = await withFile()
  const both = await Promise.all([officer, senco].map((by) => destroyChosen(by, { fileIds: file.fileId, ...yes })))
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  const other = await withFile()
  const [destroyed, placed] = await Promise.all([
    destroyChosen(officer, { fileIds: other.fileId, ...yes }),
    placeHold(senco, { pupilId: other.pupilId, ...hold }),
  ])
  expect(placed.ok).toBe(true)
  expect((await held(other.fileId)) === 0).toBe(destroyed.ok)
})

test('another school finds none of it, and a pupil is found by name to place a hold on, whether or not they left', async () => {
  const file = await withFile({ surname: 'Quillfeather' })
  const stranger = await (await aSchool(door)).as(['senco', 'data-protection-officer'])
  expect((await openRetention(stranger, null)).past).toEqual([])
  expect(await destroyChosen(stranger, { fileIds: file.fileId, ...yes })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await placeHold(stranger, { pupilId: file.pupilId, ...hold })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await held(file.fileId)).toBeGreaterThan(0)
  const { found } = await openHolds(officer, { words: 'quill' })
  expect(found).toMatchObject([{ pupilId: file.pupilId, onRoll: false }])
  expect((await openHolds(officer, { words: 'q' })).found).toEqual([])
  for (const fileIds of [['00000000-0000-4000-8000-000000000000']]) {
    await expect(openChosen(officer, { fileIds })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await destroyChosen(officer, { fileIds, ...yes })).toMatchObject({ refusal: { kind: 'not-found' } })
  }
})

test('what was added beside a concern has its time too', async () => {
  const { pupilId, concernId } = await withFile({ leftOn: null })
  await done(addConcernFiles(senco, { pupilId, concernId, files: [await aTakenFile(alder.school.id, pupilId)] }))
  const { concern } = await openConcern(senco, { pupilId, concernId })
  expect(concern.files.map(({ keep }) => keep.until)).toEqual(['2026-06-01', '2026-06-01'])
})
