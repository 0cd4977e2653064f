import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApply } from '#features/provision/open-apply.query.server.ts'
import type { GroupMade } from '#features/provision/provision-scene.testing.ts'
import { listViews } from '#features/register/list-views.query.server.ts'
import { removeView } from '#features/register/withdraw-view.command.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aMapScene, filter } from '#tests/support/map-scene.ts'
import type { TestSchool } from '#tests/support/school.ts'
import { removeMapView, saveMapView } from './map-views.command.server.ts'
import { listMapViews } from './map-views.query.server.ts'
import { openGrid } from './open-grid.query.server.ts'
import { openMap } from './open-map.query.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let assistant: Scope
let reading: GroupMade

beforeAll(async () => {
  ;({ end, alder, birch, senco, assistant, reading } = await aMapScene())
})
afterAll(() => end())

const kept = async (scope: Scope, view: { name: string; query: string; shared: boolean }): Promise<string> => {
  const saved = await saveMapView(scope, view)
  return saved.ok ? saved.value.savedViewId : ''
}
const namesOf = async (scope: Scope) => (await listMapViews(scope, null)).views.map(({ name }) => name)

test('a SENCO shares a view of the map; it stands above the map and the grid of everybody who has them, and in no other school', async () => {
  await kept(senco, { name: 'Reading', query: 'area=CL&as=picture&q=Rahimi&said=view-saved', shared: true })
  expect((await listMapViews(senco, null)).views).toMatchObject([{ name: 'Reading', query: 'area=CL&as=picture', mine: true }])
  for (const { views } of [
    await openMap(assistant, { filter: filter('') }),
    await openGrid(await alder.as(['leadership']), { filter: filter(''), by: 'year' }),
  ])
    expect(views).toMatchObject([{ name: 'Reading', query: 'area=CL&as=picture' }])
  expect((await openMap(await birch.as(['senco']), { filter: filter('') })).views).toEqual([])
})

test('an assistant keeps a view alone, may not share one, and is not offered the grid', async () => {
  await kept(assistant, { name: 'Mine', query: 'year=9', shared: false })
  await kept(senco, { name: 'By need', query: 'by=need', shared: true })
  expect(await saveMapView(assistant, { name: 'Ours', query: '', shared: true })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  expect(await namesOf(assistant)).toEqual(['Mine', 'Reading'])
  expect(await namesOf(senco)).toEqual(['By need', 'Reading'])
  expect((await openMap(assistant, { filter: filter('') })).views.map(({ name }) => name)).toEqual(['Mine', 'Reading'])
})

test('a view of "this term" is of the term that is on when it is opened', async () => {
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into school_term (school_id, school_term_id, school_year, name, starts_on, ends_on, recorded_by)
      values (${alder.school.id}, ${newId()}, 2026, 'Spring', '2027-01-05', '2027-03-25', ${senco.viewer.staffId})`.execute(db),
  )
  await kept(senco, { name: 'This term', query: 'time=term&area=CL', shared: false })
  const { views } = await listMapViews(senco, null)
  const { query = '' } = views.find(({ name }) => name === 'This term') ?? {}
  expect((await openMap(senco, { filter: filter(query) })).span.name).toBe('Autumn 2026')
  const inSpring = { ...senco, today: '2027-02-01' }
  expect((await openMap(inSpring, { filter: filter(query) })).span.name).toBe('Spring 2027')
})

test('the register and the list of pupils to choose from do not show views of the map, nor take them away', async () => {
  const savedViewId = await kept(senco, { name: 'Only on the map', query: '', shared: true })
  expect((await listViews(senco, null)).views).toEqual([])
  expect(await removeView(senco, { savedViewId })).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  const { provisionId } = reading
  expect(JSON.stringify(await openApply(senco, { provisionId }))).not.toContain('Only on the map')
  expect(await namesOf(senco)).toContain('Only on the map')
})

test('only its owner takes a view away, and once', async () => {
  const savedViewId = await kept(senco, { name: 'Short-lived', query: '', shared: true })
  for (const scope of [assistant, await alder.as(['senco']), await birch.as(['senco'])])
    expect(await removeMapView(scope, { savedViewId })).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  expect((await removeMapView(senco, { savedViewId })).ok).toBe(true)
  expect(await namesOf(assistant)).not.toContain('Short-lived')
  expect(await removeMapView(senco, { savedViewId })).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
})

test('a view needs a name, and nothing is kept without one', async () => {
  const before = await namesOf(senco)
  expect(await saveMapView(senco, { name: ' ', query: '', shared: false })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-valid', problems: [{ field: 'name' }] },
  })
  expect(await namesOf(senco)).toEqual(before)
})
