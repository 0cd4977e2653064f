import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aProvisionGroup, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { keepLedger } from '#features/provision/public.server.ts'
import { aGroup, aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aMapScene, filter } from '#tests/support/map-scene.ts'
import type { TestSchool } from '#tests/support/school.ts'
import { countMap } from './count-map.query.server.ts'
import { openMap } from './open-map.query.server.ts'
import { openPupilMap } from './open-pupil-map.query.server.ts'
import { addMoney, noMoney, type Sums } from './sums.rules.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let assistant: Scope
let pupils: string[]
let reading: GroupMade

beforeAll(async () => {
  ;({ end, alder, birch, senco, assistant, pupils, reading } = await aMapScene())
})
afterAll(() => end())

describe('the map of provision', () => {
  test('says what was delivered of what was planned to date, what it costs, and for how many pupils it goes as expected', async () => {
    const { tree, span } = await openMap(senco, { filter: filter('show=pupils') })
    expect(span).toMatchObject({ from: '2026-09-02', to: '2026-12-18', name: 'Autumn 2026' })
    const [targeted, specialist] = tree.waves
    const [group] = targeted?.provisions[0]?.groups ?? []
    // Eleven Mondays and ten Wednesdays from 7 September to 23 November, without half-term.
    expect(group?.sums).toMatchObject({
      planned: 21,
      delivered: 2,
      cancelled: 1,
      open: 18,
      minutes: 40,
      staffMinutes: 40,
      unpriced: 0,
    })
    // Twenty minutes at £18 an hour are £6.
    expect(group?.sums.money).toMatchObject({ toDate: 1200 })
    expect(group?.pupils.map(({ surname, delivered, money, went }) => [surname, delivered, money?.toDate, went])).toEqual([
      ['One', 1, 200, 4],
      ['Three', 2, 500, null],
      ['Two', 2, 500, 2],
    ])
    expect(group?.effect).toEqual({ asExpected: 1, less: 1, notMeasured: 1 })
    expect(group?.review).toBe(null)
    expect(specialist?.provisions[0]?.provision).toBe('Therapy')
    expect(tree).toMatchObject({ places: 4, pupils: 4 })
  })

  test('adds up on every level, planned, to date and forecast', async () => {
    const { tree } = await openMap(senco, { filter: filter('show=pupils&time=year') })
    const sum = (parts: readonly { sums: Sums }[]) =>
      parts.reduce((all, { sums }) => addMoney(all, sums.money ?? noMoney), noMoney)
    const groups = tree.waves.flatMap(({ provisions }) => provisions.flatMap((one) => one.groups))
    expect(sum(tree.waves)).toEqual(sum([tree]))
    expect(sum(groups)).toEqual(sum([tree]))
    for (const { sums, pupils: some, unshared } of groups)
      for (const part of ['planned', 'toDate', 'forecast'] as const)
        expect(some.reduce((all, { money }) => all + (money?.[part] ?? 0), unshared?.[part] ?? 0)).toBe(sums.money?.[part])
    expect(tree.sums.money?.planned).toBeGreaterThan(tree.sums.money?.toDate ?? 0)
  })

  test('tells how many sessions have no rate', async () => {
    const { tree } = await openMap(senco, { filter: filter() })
    expect(tree.sums.unpriced).toBeGreaterThan(0)
    expect(tree.sums.unpriced).toBe(tree.waves.find(({ wave }) => wave === 'specialist')?.sums.unpriced)
  })

  test('is narrowed by area, class and staff; with a class the cost is that of its pupils', async () => {
    const names = async (query: string) =>
      (await openMap(senco, { filter: filter(query) })).tree.waves.flatMap(({ provisions }) =>
        provisions.map((one) => one.provision),
      )
    expect(await names('area=CI')).toEqual(['Therapy'])
    expect(await names('class=9C')).toEqual(['Reading fluency'])
    expect(await names('of=year+8')).toEqual(['Therapy'])
    expect(await names(`staff=${assistant.viewer.staffId}`)).toEqual(['Reading fluency'])
    expect(await names('funded=core')).toEqual([])
    const { tree } = await openMap(senco, { filter: filter('class=9C&show=pupils') })
    expect(tree.sums.money?.toDate).toBe(1200)
  })

  test('carries nobody’s name in a branch that is shut, and logs only those who are named', async () => {
    const shut = await openMap(senco, { filter: filter() })
    expect(JSON.stringify(shut)).not.toContain('"One"')
    expect((await logOf(alder, 'provision-map.open'))[0]?.pupils).toEqual([])
    await openMap(senco, { filter: filter('show=pupils') })
    expect([...((await logOf(alder, 'provision-map.open'))[0]?.pupils ?? [])].sort()).toEqual([...pupils].sort())
  })

  test('has nothing of another school', async () => {
    const { tree } = await openMap(senco, { filter: filter('show=pupils&time=year') })
    expect(JSON.stringify(tree)).not.toContain('Elsewhere')
  })

  test('a review that is late is marked, until somebody reviews', async () => {
    await asSchool(alder.database, alder.school.id, (db) =>
      sql`update provision_group set review_on = '2026-11-20' where group_id = ${reading.groupId}`.execute(db),
    )
    const { tree } = await openMap(senco, { filter: filter() })
    expect(tree.waves[0]?.provisions[0]?.groups[0]?.review).toBe('late')
  })
})

describe('those who do not see the whole school', () => {
  test('a teacher sees the groups of their own pupils, only those pupils, and no cost at all', async () => {
    const teacher = await alder.as(['teacher'])
    await aGroup(alder, { name: 'Own', pupils: pupils.slice(0, 1), staffId: teacher.viewer.staffId })
    const page = await openMap(teacher, { filter: filter('show=pupils') })
    const words = JSON.stringify(page)
    expect(words).toContain('"One"')
    for (const hidden of ['"Two"', '"Three"', 'Therapy', 'toDate', 'forecast']) expect(words).not.toContain(hidden)
  })

  test('a teaching assistant sees the groups they give, without costs', async () => {
    const page = await openMap(assistant, { filter: filter('show=pupils') })
    const words = JSON.stringify(page)
    for (const shown of ['Reading fluency', '"Three"']) expect(words).toContain(shown)
    for (const hidden of ['Therapy', '"Four"', 'toDate']) expect(words).not.toContain(hidden)
  })

  test('the pupil’s own map has costs for the SENCO, none for the assistant, and is not found by others', async () => {
    const asked = { pupilId: pupils[0] ?? '', time: 'year', from: '', to: '' } as const
    const map = await openPupilMap(senco, asked)
    expect(map.total).toMatchObject({ planned: 21, delivered: 1, minutes: 20, money: { toDate: 200 } })
    expect(map.lines[0]?.missed).toEqual(
      expect.arrayContaining([
        { kind: 'away', reason: 'not-in-school', sessions: 1 },
        { kind: 'cancelled', reason: 'staff-absent', sessions: 1 },
      ]),
    )
    expect(map.lines[0]?.reviews[0]).toMatchObject({ went: 4, exitValue: 88 })
    const own = await openPupilMap(assistant, asked)
    expect(own.total.minutes).toBe(20)
    expect(JSON.stringify(own)).not.toMatch(/toDate|forecast/)
    await expect(openPupilMap(await alder.as(['teacher']), asked)).rejects.toBeInstanceOf(Refused)
    await expect(openPupilMap(await birch.as(['senco']), asked)).rejects.toBeInstanceOf(Refused)
  })

  test('a governor is shown totals with small numbers withheld, and no name, group or cost of a part', async () => {
    const governor = await alder.as(['governor'])
    const few = await countMap(governor, { filter: filter() })
    expect(few).toMatchObject({ places: null, sessions: null, pence: null, effect: null })
    expect(few.byWave.every(({ places }) => places === null)).toBe(true)
    const more = []
    for (let at = 0; at < 7; at++) more.push(await aPupil(alder, { surname: `More ${at}`, class: '7A', year: '7' }))
    const talk = await aProvisionGroup(alder, { by: senco.viewer.staffId, name: 'Tuesdays', provision: 'Talk', pupils: more })
    const counts = await countMap(governor, { filter: filter('class=9C&staff=x') })
    // Ten in the targeted layer and one in the specialist: the one is withheld, and the ten with it.
    expect(counts.places).toBe(11)
    expect(counts.byWave.map(({ places }) => places)).toEqual([null, null])
    expect(counts.pence).toBe(1200)
    for (const hidden of ['More', 'Tuesdays', 'Reading', ...pupils]) expect(JSON.stringify(counts)).not.toContain(hidden)
    await asSchool(alder.database, alder.school.id, async (db) => {
      await sql`update provision_group set withdrawn_at = now() where group_id = ${talk.groupId}`.execute(db)
      await keepLedger(db, alder.school.id, { groupIds: [talk.groupId] })
    })
    await expect(openMap(governor, { filter: filter() })).rejects.toBeInstanceOf(Refused)
  })
})

test('a therapy without a record costs nothing to date, and its forecast is what is planned from tomorrow', async () => {
  const { tree } = await openMap(senco, { filter: filter() })
  const money = tree.waves.find(({ wave }) => wave === 'specialist')?.sums.money
  expect(money).toEqual({ planned: 0, toDate: 0, forecast: 0 })
})
