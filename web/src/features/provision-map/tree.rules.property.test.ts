import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { narrowed } from './narrow.rules.ts'
import { addMoney, type Money, noMoney, nothing, type Sums } from './sums.rules.ts'
import { type GroupFact, type GroupNode, type PlaceFact, treeOf } from './tree.rules.ts'

const pence = fc.integer({ min: 0, max: 500_000 })
const money = fc.record({ planned: pence, toDate: pence, forecast: pence })
const count = fc.nat({ max: 300 })
const place = fc.record({
  pupilId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
  year: fc.constantFrom('7', '8', null),
  class: fc.constantFrom('7A', '8B', null),
  went: fc.constantFrom(1, 2, 3, 4, 5, null),
  planned: count,
  delivered: count,
  open: count,
  plannedMinutes: count,
  minutes: count,
  money,
})
const group = fc.record({
  provision: fc.constantFrom('Reading', 'Talking', 'Moving'),
  area: fc.constantFrom('CI' as const, 'CL' as const),
  staff: fc.constantFrom('s1', 's2'),
  fundedFrom: fc.constantFrom('notional', 'core'),
  kind: fc.constantFrom('group' as const, 'universal' as const),
  sums: fc.record({
    planned: count,
    delivered: count,
    cancelled: count,
    open: count,
    plannedMinutes: count,
    minutes: count,
    staffMinutes: count,
    unpriced: count,
  }),
  unshared: money,
  places: fc.uniqueArray(place, { selector: ({ pupilId }) => pupilId, maxLength: 5 }),
})
const wave = { Reading: 'targeted', Talking: 'targeted', Moving: 'specialist' } as const

/** Facts as the ledger gives them: the pence of a group are those of its pupils and the part nobody carries. */
const facts = fc.array(group, { maxLength: 8 }).map((told) => {
  const groups = told.map(
    ({ provision, area, staff, fundedFrom, kind, sums, unshared, places }, at): GroupFact => ({
      groupId: `g${at}`,
      name: `Group ${at}`,
      kind,
      room: null,
      fundedFrom,
      meantFor: null,
      reviewOn: null,
      review: null,
      provisionId: provision,
      provision,
      wave: wave[provision as keyof typeof wave],
      area,
      measure: null,
      slots: [],
      adults: [{ staffId: staff, name: staff, share: 100 }],
      sums: { ...sums, money: places.reduce((all, one) => addMoney(all, one.money), unshared) },
    }),
  )
  const places = told.flatMap((one, at) =>
    one.places.map(
      (of): PlaceFact => ({ ...of, groupId: `g${at}`, surname: of.pupilId, forename: '', entryValue: null, exitValue: null }),
    ),
  )
  return { groups, places }
})

const keys = ['planned', 'delivered', 'cancelled', 'open', 'plannedMinutes', 'minutes', 'staffMinutes', 'unpriced'] as const
const all = (parts: readonly { sums: Sums }[]) =>
  Object.fromEntries(keys.map((key) => [key, parts.reduce((sum, one) => sum + one.sums[key], 0)]))
const moneyOf = (parts: readonly { sums: Sums }[]): Money =>
  parts.reduce((sum, one) => addMoney(sum, one.sums.money ?? noMoney), noMoney)

function expectAdds(whole: { places: number; sums: Sums }, parts: readonly { places: number; sums: Sums }[]): void {
  expect(all([whole])).toEqual(all(parts))
  expect(whole.sums.money).toEqual(moneyOf(parts))
  expect(whole.places).toBe(parts.reduce((sum, one) => sum + one.places, 0))
}

const carried = (group: GroupNode): Money =>
  group.pupils.reduce((sum, one) => addMoney(sum, one.money ?? noMoney), group.unshared ?? noMoney)

const narrowing = fc.record({
  area: fc.constantFrom('', 'CI'),
  year: fc.constantFrom('', '7'),
  class: fc.constantFrom('', '8B'),
  staff: fc.constantFrom('', 's1'),
  funded: fc.constantFrom('', 'notional'),
})

describe('the map', () => {
  test('adds up in every view: pupils and what is not shared make a group, groups a provision, provisions a layer, layers the whole', () => {
    fc.assert(
      fc.property(facts, narrowing, (given, asked) => {
        const shown = narrowed(given, asked)
        const tree = treeOf(shown.groups, shown.places, true)
        expectAdds(tree, tree.waves)
        for (const one of tree.waves) {
          expectAdds(one, one.provisions)
          for (const provision of one.provisions) {
            expectAdds(provision, provision.groups)
            for (const group of provision.groups) {
              expect(carried(group)).toEqual(group.sums.money)
              expect(group.pupils.length).toBe(group.places)
              const { asExpected, less, notMeasured } = group.effect
              expect(asExpected + less + notMeasured).toBe(group.places)
            }
          }
        }
        expect(tree.effect.asExpected + tree.effect.less + tree.effect.notMeasured).toBe(tree.places)
      }),
    )
  })

  test('has every group once, and every place of it', () => {
    fc.assert(
      fc.property(facts, ({ groups, places }) => {
        const found = treeOf(groups, places, true).waves.flatMap(({ provisions }) => provisions.flatMap((one) => one.groups))
        expect(found.map(({ groupId }) => groupId).sort()).toEqual(groups.map(({ groupId }) => groupId).sort())
        expect(found.reduce((sum, one) => sum + one.pupils.length, 0)).toBe(places.length)
      }),
    )
  })

  test('in a view of one class the cost is that of its pupils, to the penny, and nothing of it is nobody’s', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const shown = narrowed(given, { area: '', year: '', class: '7A', staff: '', funded: '' })
        const mine = given.places.filter((one) => one.class === '7A')
        const tree = treeOf(shown.groups, shown.places, true)
        expect(tree.sums.money).toEqual(mine.reduce((sum, one) => addMoney(sum, one.money ?? noMoney), noMoney))
        expect(shown.places.length).toBe(mine.length)
      }),
    )
  })

  test('without permission for costs there are none anywhere', () => {
    const tree = treeOf([], [], false)
    expect(tree.sums).toEqual(nothing(false))
    expect(JSON.stringify(tree)).not.toContain('toDate')
  })
})
