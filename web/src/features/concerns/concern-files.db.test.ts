import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGroup, aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { fileResponse } from '#platform/files/file-response.server.ts'
import { scanWaitingFiles } from '#platform/files/scan-waiting.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aKeeper, aScanner, aTakenFile } from '#tests/support/kept-files.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { addConcernFiles, removeConcernFile, withdrawConcern } from './files.command.server.ts'
import { openBoard, openConcern, openConcernFile } from './open-concerns.query.server.ts'
import { raiseConcern } from './raise-concern.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let teacher: Scope
let pupilId: string
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  teacher = await alder.as(['teacher'])
  pupilId = await aPupil(alder)
  await aGroup(alder, { name: '9C Maths', pupils: [pupilId], staffId: teacher.viewer.staffId })
})
afterAll(() => end())

const file = (words?: string) => aTakenFile(alder.school.id, pupilId, words ? { words } : {})
async function raised(by: Scope, more: object = {}): Promise<string> {
  const outcome = await raiseConcern(by, { pupilId, area: 'CI', seen: 'Loses the thread', tried: '', ...more })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.concernId
}
const filesOf = async (concernId: string) => (await openConcern(senco, { pupilId, concernId })).concern.files
const held = (fileId: string) =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from kept_file_content where file_id = ${fileId}`.execute(db)
    return rows[0]?.sealed
  })

test('a concern comes with what there is to show; it lies sealed, is saved and never shown, and each opening is logged', async () => {
  const concernId = await raised(teacher, { files: [await file('Read two lines')] })
  const [kept] = await filesOf(concernId)
  expect(kept).toMatchObject({ name: 'work.txt', size: 14, scan: 'unscanned' })
  const fileId = kept?.fileId ?? ''
  expect((await held(fileId))?.includes('Read')).toBe(false)
  const before = (await logOf(alder, 'concerns.open-file')).length
  const response = fileResponse(
    aKeeper(),
    { schoolId: alder.school.id, pupilId },
    await openConcernFile(teacher, { pupilId, concernId, fileId }),
  )
  expect(await response.text()).toBe('Read two lines')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="work\.txt"/)
  expect((await logOf(alder, 'concerns.open-file')).length).toBe(before + 1)
})

test('the files of what a family said in confidence are not before teachers', async () => {
  const concernId = await raised(senco, { source: 'parent', files: [await file()] })
  const fileId = (await filesOf(concernId))[0]?.fileId ?? ''
  await expect(openConcernFile(teacher, { pupilId, concernId, fileId })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  expect((await addConcernFiles(teacher, { pupilId, concernId, files: [await file()] })).ok).toBe(false)
  expect(await filesOf(concernId)).toHaveLength(1)
})

test('a file stands beside its own concern only, and a form cannot carry one as text', async () => {
  const [one, two] = [await raised(teacher), await raised(teacher)]
  expect((await addConcernFiles(teacher, { pupilId, concernId: one, files: [await file()] })).ok).toBe(true)
  const fileId = (await filesOf(one))[0]?.fileId ?? ''
  await expect(openConcernFile(senco, { pupilId, concernId: two, fileId })).rejects.toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect((await removeConcernFile(senco, { pupilId, concernId: two, fileId, because: 'Wrong' })).ok).toBe(false)
  expect((await addConcernFiles(teacher, { pupilId, concernId: one, files: [{ what: { name: 'x' } }] })).ok).toBe(false)
  expect((await addConcernFiles(teacher, { pupilId, concernId: one, files: [] })).ok).toBe(false)
  expect(await filesOf(one)).toHaveLength(1)
})

test('a file that is taken out is erased; that it was there, and why it went, stays', async () => {
  const concernId = await raised(teacher, { files: [await file()] })
  const fileId = (await filesOf(concernId))[0]?.fileId ?? ''
  expect((await removeConcernFile(teacher, { pupilId, concernId, fileId, because: 'Wrong child' })).ok).toBe(false)
  expect((await removeConcernFile(senco, { pupilId, concernId, fileId, because: '' })).ok).toBe(false)
  expect((await held(fileId))?.length).toBeGreaterThan(20)
  expect((await removeConcernFile(senco, { pupilId, concernId, fileId, because: 'Wrong child' })).ok).toBe(true)
  expect((await held(fileId))?.length).toBe(0)
  expect(await filesOf(concernId)).toEqual([])
})

test('a concern raised by mistake leaves the board with its files: by its writer until it is decided, else by the SENCO', async () => {
  const own = await raised(teacher, { files: [await file()] })
  const fileId = (await filesOf(own))[0]?.fileId ?? ''
  const others = await raised(senco)
  const out = (by: Scope, concernId: string, why = 'Another child') => withdrawConcern(by, { pupilId, concernId, why })
  expect((await out(teacher, others)).ok).toBe(false)
  expect((await out(teacher, own, ' ')).ok).toBe(false)
  const another = await aPupil(alder)
  expect((await withdrawConcern(senco, { pupilId: another, concernId: own, why: 'Not theirs' })).ok).toBe(false)
  expect((await out(teacher, own)).ok).toBe(true)
  expect((await out(teacher, own)).ok).toBe(false)
  expect((await held(fileId))?.length).toBe(0)
  const board = (await openBoard(senco, null)).concerns.map(({ concernId }) => concernId)
  expect(board).not.toContain(own)
  expect(board).toContain(others)
  expect((await out(senco, others)).ok).toBe(true)
})

test('files that came while no scanner answered are shown to it later: the clean one stays, the other is emptied', async () => {
  const concernId = await raised(teacher, { files: [await file('fine'), await file('EICAR')] })
  const infected = (await filesOf(concernId))[1]?.fileId ?? ''
  const office = { database: alder.database, log: pino({ level: 'silent' }) }
  await scanWaitingFiles({ ...office, ...aKeeper() })
  expect((await filesOf(concernId)).map(({ scan }) => scan)).toEqual(['unscanned', 'unscanned'])
  const scanner = await aScanner()
  await scanWaitingFiles({ ...office, ...aKeeper(scanner.address) })
  expect((await filesOf(concernId)).map(({ scan }) => scan)).toEqual(['clean'])
  expect((await held(infected))?.length).toBe(0)
  const before = scanner.seen()
  await scanWaitingFiles({ ...office, ...aKeeper(scanner.address) })
  expect(scanner.seen()).toBe(before)
  await scanner.close()
})
