import { newUpn } from '@waymark/interop'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { keepDrop, setScale, uploadDrop, withdrawDrop } from './drop.command.server.ts'
import { openDrop, openProgress, openScores } from './open-progress.query.server.ts'
import { addScreener, withdrawScreener } from './screener.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope
let supported: string
let slow: string
const upn = (n: number) => newUpn('801', '2000', '20', n)
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  for (let n = 0; n < 7; n++) await aPupil(alder, { upn: upn(n), surname: `Peer${n}` })
  slow = await aPupil(alder, { upn: upn(7), surname: 'Slow' })
  supported = await aPupil(alder, { upn: upn(8), surname: 'Keeping', statuses: [['K', '2025-01-09']] })
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const file = (lines: readonly string[]) => ({ name: 'marks.csv', bytes: new TextEncoder().encode(lines.join('\n')) })
const upload = (name: string, takenOn: string, lines: readonly string[]) =>
  uploadDrop(senco, { name, takenOn, file: file(lines) })
const columns = { Reading: 'attainment', Attendance: 'attendance' } as const

async function kept(name: string, takenOn: string, mark: (n: number) => number): Promise<string> {
  const lines = ['UPN,Reading,Attendance', ...Array.from({ length: 9 }, (_, n) => `${upn(n)},${mark(n)},9${n}%`)]
  const { dropId } = await done(upload(name, takenOn, lines))
  await done(keepDrop(senco, { dropId, columns }))
  return dropId
}

test('before there is a scale no file is taken, and the form says so', async () => {
  expect(await upload('Autumn', '2026-11-02', ['UPN,Reading', `${upn(1)},4`])).toMatchObject({
    refusal: { problems: [{ says: expect.stringContaining('scale') }] },
  })
  for (const wrong of [{ expectedAYear: '0' }, { expectedAYear: 'x' }, { grades: 'A' }, { expectedAYear: '' }])
    expect((await setScale(senco, { grades: '', expectedAYear: '4', ...wrong })).ok).toBe(false)
  await done(setScale(senco, { grades: '', expectedAYear: '4' }))
})

test('a file is looked at before it is kept; what does not match is said with its line, and kept once', async () => {
  const { dropId } = await done(
    upload('Trial', '2026-01-12', ['UPN,Reading,Notes', `${upn(1)},4,x`, 'Z000000000000,5,', `${upn(2)},high,`]),
  )
  const page = await openDrop(senco, { dropId, columns: null })
  expect(page).toMatchObject({ rows: 3, pupils: 1, values: 1 })
  expect(page.columns.map(({ header, kind }) => [header, kind])).toEqual([
    ['Reading', 'attainment'],
    ['Notes', ''],
  ])
  expect(page.problems.map(({ line }) => line)).toEqual([3, 4])
  expect((await keepDrop(senco, { dropId, columns: { Reading: '' } })).ok).toBe(false)
  const two = await Promise.all([1, 2].map(() => keepDrop(senco, { dropId, columns: { Reading: 'attainment' } })))
  expect(two.map(({ ok }) => ok).sort()).toEqual([false, true])
  await done(withdrawDrop(senco, { dropId }))
  expect((await withdrawDrop(senco, { dropId })).ok).toBe(false)
  expect((await openProgress(senco, null)).drops).toEqual([])
})

test('a day to come, no marks at all, and a file that is none are refused with nothing kept', async () => {
  expect((await upload('Next', '2027-01-12', ['UPN,Reading', `${upn(1)},4`])).ok).toBe(false)
  expect((await upload('None', '2026-01-12', ['UPN,Surname', `${upn(1)},X`])).ok).toBe(false)
  expect((await upload('PDF', '2026-01-12', ['%PDF-1.7'])).ok).toBe(false)
  expect((await openProgress(senco, null)).drops).toEqual([])
})

test('two files give two lists, each pupil once, with what they came on by; nothing changes a status', async () => {
  await kept('Autumn 2025', '2025-11-03', (n) => (n === 8 ? 2 : 4))
  expect((await openProgress(senco, null)).between).toBeNull()
  const last = await kept('Autumn 2026', '2026-11-02', (n) => (n === 7 ? 5 : n === 8 ? 9 : 8))
  const page = await openProgress(senco, null)
  expect(page.compared).toBe(9)
  expect(page.less.map(({ pupilId, gained, attendance }) => ({ pupilId, gained, attendance }))).toEqual([
    { pupilId: slow, gained: 1, attendance: 97 },
  ])
  expect(page.asPeers.map(({ pupilId, status }) => ({ pupilId, status }))).toEqual([{ pupilId: supported, status: 'K' }])
  const teacher = await alder.as(['teacher'])
  await expect(openProgress(teacher, null)).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect((await openScores(senco, { pupilId: slow })).reached.map(({ drop, subject, shown }) => [drop, subject, shown])).toEqual([
    ['Autumn 2025', 'Reading', '4'],
    ['Autumn 2025', 'Attendance', '97%'],
    ['Autumn 2026', 'Reading', '5'],
    ['Autumn 2026', 'Attendance', '97%'],
  ])
  await done(withdrawDrop(senco, { dropId: last }))
  expect((await openProgress(senco, null)).between).toBeNull()
  expect((await openScores(senco, { pupilId: slow })).reached).toHaveLength(2)
})

test('what the columns are is remembered for the next file with the same headings', async () => {
  const { dropId } = await done(upload('Spring', '2026-03-02', ['UPN,Reading,Attendance', `${upn(1)},x,y`]))
  expect((await openDrop(senco, { dropId, columns: null })).drop.columns).toEqual(columns)
})

test('a score needs a number, a day that was, and a pupil of one’s own; taken out it is gone', async () => {
  const add = (by: Scope, more: object) =>
    addScreener(by, { pupilId: slow, tool: 'Reading test', takenOn: '2026-11-02', ...more })
  for (const wrong of [
    {},
    { standardScore: '12' },
    { standardScore: '90.5' },
    { ageYears: '9', ageMonths: '12' },
    { standardScore: '90', takenOn: '2026-11-24' },
  ])
    expect((await add(senco, wrong)).ok).toBe(false)
  const teacher = await alder.as(['teacher'])
  expect((await add(teacher, { standardScore: '90' })).ok).toBe(false)
  await aGroup(alder, { name: '9C', pupils: [slow], staffId: teacher.viewer.staffId })
  const { screenerId } = await done(add(teacher, { standardScore: '90', ageYears: '9', ageMonths: '4' }))
  expect((await openScores(senco, { pupilId: slow })).screeners).toMatchObject([{ standardScore: 90, ageMonths: 112 }])
  expect((await withdrawScreener(senco, { pupilId: supported, screenerId })).ok).toBe(false)
  await done(withdrawScreener(senco, { pupilId: slow, screenerId }))
  expect((await openScores(senco, { pupilId: slow })).screeners).toEqual([])
})
