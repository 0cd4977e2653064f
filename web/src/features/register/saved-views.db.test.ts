import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { listViews } from './list-views.query.server.ts'
import { saveView } from './save-view.command.server.ts'
import { removeView } from './withdraw-view.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
})
afterAll(() => end())

test('a SENCO shares a view with everybody; a teacher keeps one alone and may not share', async () => {
  const [senco, teacher] = [await alder.as(['senco']), await alder.as(['teacher'])]
  expect((await saveView(senco, { name: 'Year 11 exams', query: 'year=11', shared: true })).ok).toBe(true)
  expect((await saveView(teacher, { name: 'Mine', query: 'status=K&q=Rahimi', shared: false })).ok).toBe(true)
  expect(await saveView(teacher, { name: 'Ours', query: '', shared: true })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  expect((await listViews(senco, null)).views.map((view) => view.name)).toEqual(['Year 11 exams'])
  const { views, mayShare } = await listViews(teacher, null)
  expect(mayShare).toBe(false)
  expect(views).toMatchObject([
    { name: 'Mine', query: 'status=K', mine: true },
    { name: 'Year 11 exams', shared: true, mine: false },
  ])
})

test('only its owner takes a view away', async () => {
  const [senco, teacher] = [await alder.as(['senco']), await alder.as(['teacher'])]
  const saved = await saveView(senco, { name: 'Short-lived', query: 'status=W', shared: true })
  const savedViewId = saved.ok ? saved.value.savedViewId : ''
  expect(await removeView(teacher, { savedViewId })).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  expect((await removeView(senco, { savedViewId })).ok).toBe(true)
  expect((await listViews(teacher, null)).views.map((view) => view.name)).not.toContain('Short-lived')
})

test('a view needs a name', async () => {
  const outcome = await saveView(await alder.as(['senco']), { name: ' ', query: '', shared: false })
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-valid', problems: [{ field: 'name' }] } })
})
