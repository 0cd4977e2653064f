import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridOf } from './grid.rules.ts'
import { addMoney, type Money, noMoney, nothing } from './sums.rules.ts'
import { type GroupFact, type PlaceFact, treeOf } from './tree.rules.ts'

const money = (toDate: number): Money => ({ planned: toDate, toDate, forecast: toDate })
const told = fc.array(
  fc.record({
    unshared: fc.nat({ max: 900 }),
    provision: fc.constantFrom('Reading', 'Talking'),
    places: fc.array(fc.record({ year: fc.constantFrom('7', '8', null), pence: fc.nat({ max: 9000 }) }), { maxLength: 6 }),
  }),
  { maxLength: 6 },
)

test('rows and columns of the grid both add up to the whole, in places and in pence', () => {
  fc.assert(
    fc.property(told, (given) => {
      const places = given.flatMap(({ places: some }, at) =>
        some.map(
          ({ year, pence }, n): PlaceFact => ({
            groupId: `g${at}`,
            pupilId: `p${n}`,
            surname: '',
            forename: '',
            year,
            class: null,
            entryValue: null,
            exitValue: null,
            went: null,
            planned: 0,
            delivered: 0,
            open: 0,
            plannedMinutes: 0,
            minutes: 0,
            money: money(pence),
          }),
        ),
      )
      const groups = given.map(
        ({ unshared, provision, places: some }, at): GroupFact => ({
          groupId: `g${at}`,
          name: '',
          kind: 'group',
          room: null,
          fundedFrom: 'core',
          meantFor: null,
          reviewOn: null,
          review: null,
          provisionId: provision,
          provision,
          wave: 'targeted',
          area: 'CL',
          measure: null,
          slots: [],
          adults: [],
          sums: {
            ...nothing(true),
            money: some.reduce((all, { pence }) => addMoney(all, money(pence)), addMoney(noMoney, money(unshared))),
          },
        }),
      )
      const tree = treeOf(groups, places, true)
      const columns = ['7', '8', ''].map((key) => ({ key, words: key }))
      const grid = gridOf(tree, places, { columns, columnOf: ({ year }) => year ?? '' })
      const sum = (cells: readonly { places: number; pence: number }[]) =>
        cells.reduce((all, one) => ({ places: all.places + one.places, pence: all.pence + one.pence }), { places: 0, pence: 0 })
      for (const row of grid.rows) {
        const { places: count, pence } = sum(row.cells)
        expect({ places: count, pence: pence + row.unshared }).toEqual(row.all)
      }
      expect(sum(grid.rows.map((row) => row.all))).toEqual(grid.all)
      const across = sum(grid.totals)
      expect({ places: across.places, pence: across.pence + grid.unshared }).toEqual(grid.all)
      expect(grid.all).toEqual({ places: tree.places, pence: tree.sums.money?.toDate ?? 0 })
    }),
  )
})
