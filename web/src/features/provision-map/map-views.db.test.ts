import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aMapScene, filter } from '#tests/support/map-scene.ts'
import type { TestSchool } from '#tests/support/school.ts'
import { exportMap, exportYearEnd } from './export-map.query.server.ts'
import { openGrid } from './open-grid.query.server.ts'
import { openMap } from './open-map.query.server.ts'
import { openPupilMap } from './open-pupil-map.query.server.ts'
import { openWeek } from './open-week.query.server.ts'

let end: () => Promise<void>
let statements: string[]
let alder: TestSchool
let senco: Scope
let assistant: Scope
let pupils: string[]

beforeAll(async () => {
  ;({ end, statements, alder, senco, assistant, pupils } = await aMapScene())
})
afterAll(() => end())

describe('the other views', () => {
  test('the grid by year and by need adds up to the map, and names nobody', async () => {
    const by = async (which: 'year' | 'need') => (await openGrid(senco, { filter: filter(), by: which })).grid
    const [years, needs] = [await by('year'), await by('need')]
    expect(years.columns.map(({ words }) => words)).toEqual(['Year 8', 'Year 9'])
    expect(years.totals.map(({ places }) => places)).toEqual([1, 3])
    expect(needs.columns.map(({ words }) => words)).toEqual(['Communication and interaction', 'Other, or not recorded'])
    expect(needs.all).toEqual(years.all)
    expect(JSON.stringify(years)).not.toContain('"One"')
  })

  test('the week of the staff has each slot in its day', async () => {
    const { rows } = await openWeek(senco, { by: 'staff' })
    expect(rows.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['A teaching-assistant', 40],
      ['A visitor', 60],
    ])
  })

  test('the year-end file has every session, and its sums are those of the map', async () => {
    const year = await exportYearEnd(senco, { filter: filter('time=year') })
    const sum = year.sessions.filter(({ day }) => day <= senco.today).reduce((all, { pence }) => all + pence, 0)
    expect(sum).toBe(year.tree.sums.money?.toDate)
    expect(year.staff.reduce((all, { minutes }) => all + minutes, 0)).toBe(year.tree.sums.staffMinutes)
    const { tree } = await exportMap(senco, { filter: filter('class=8A'), format: 'csv' })
    expect(tree.places).toBe(1)
    for (const role of ['teacher', 'teaching-assistant', 'governor'] as const)
      await expect(exportMap(await alder.as([role]), { filter: filter(), format: 'csv' })).rejects.toBeInstanceOf(Refused)
  })
})

describe('statements', () => {
  const countedIn = async (work: () => Promise<unknown>) => {
    statements.length = 0
    await work()
    return statements.length
  }
  test('the map takes seven with transaction and log, one more for those who see their own pupils; no other view takes more than eight', async () => {
    expect(await countedIn(() => openMap(senco, { filter: filter('show=pupils&time=year') }))).toBeLessThanOrEqual(7)
    expect(await countedIn(() => openMap(assistant, { filter: filter('show=pupils') }))).toBeLessThanOrEqual(8)
    expect(await countedIn(() => openGrid(senco, { filter: filter(), by: 'need' }))).toBeLessThanOrEqual(8)
    expect(await countedIn(() => openWeek(senco, { by: 'rooms' }))).toBeLessThanOrEqual(4)
    expect(
      await countedIn(() => openPupilMap(senco, { pupilId: pupils[0] ?? '', time: 'year', from: '', to: '' })),
    ).toBeLessThanOrEqual(8)
  })
})

describe('an earlier school year', () => {
  test('is told by the year groups of then, in columns, in the filter and for those who have left', async () => {
    const last = 'time=days&from=2025-09-01&to=2026-08-31'
    await asSchool(alder.database, alder.school.id, async (db) => {
      await sql`update provision_place set starts_on = '2026-06-01' where school_id = ${alder.school.id}`.execute(db)
      await sql`update provision_group set starts_on = '2026-06-01' where school_id = ${alder.school.id}`.execute(db)
      // Left in July: what is recorded is the year of then.
      await sql`update pupil set left_on = '2026-07-17' where pupil_id = ${pupils[0]}`.execute(db)
    })
    const { grid } = await openGrid(senco, { filter: filter(last), by: 'year' })
    expect(grid.columns.map(({ words }) => words)).toEqual(['Year 7', 'Year 8', 'Year 9'])
    expect(grid.totals.map(({ places }) => places)).toEqual([1, 2, 1])
    const { tree, choices } = await openMap(senco, { filter: filter(`${last}&year=8&show=pupils`) })
    expect(choices.years).toEqual(['7', '8', '9'])
    expect(
      tree.waves
        .flatMap(({ provisions }) => provisions.flatMap(({ groups }) => groups.flatMap((group) => group.pupils)))
        .map(({ surname }) => surname),
    ).toEqual(['Three', 'Two'])
    const now = (await openGrid(senco, { filter: filter(), by: 'year' })).grid
    expect(now.columns.map(({ words }) => words)).toEqual(['Year 8', 'Year 9', 'Year 10'])
  })
})
