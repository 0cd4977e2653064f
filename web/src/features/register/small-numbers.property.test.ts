import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forGovernors } from './governor-counts.rules.ts'
import { smallest, withhold } from './small-numbers.rules.ts'

const cells = fc
  .array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 })
  .map((counts) => counts.map((count, at) => ({ label: String(at), count })))
const sum = (counts: readonly { count: number }[]) => counts.reduce((all, one) => all + one.count, 0)

describe('what a governor is shown', () => {
  test('never holds a small number', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const shown = withhold(counts, sum(counts))
        for (const one of [...shown.counts.map((cell) => cell.count), shown.total])
          expect(one === null || one >= smallest).toBe(true)
      }),
    )
  })

  test('never lets a withheld number be worked out from the total', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const shown = withhold(counts, sum(counts))
        const hidden = shown.counts.filter((cell) => cell.count === null).length
        if (hidden === 0 || shown.total === null) return
        const left = shown.total - shown.counts.reduce((all, cell) => all + (cell.count ?? 0), 0)
        // Two cells or more that share a number of at least six: each could be one of several numbers.
        expect(hidden).toBeGreaterThanOrEqual(2)
        expect(left).toBeGreaterThanOrEqual(smallest)
      }),
    )
  })

  test('is otherwise what it is', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const shown = withhold(counts, sum(counts))
        for (const [at, cell] of shown.counts.entries())
          expect(cell.count === null || cell.count === counts[at]?.count).toBe(true)
        if (counts.every((cell) => cell.count >= smallest)) expect(shown.counts).toEqual(counts)
      }),
    )
  })

  test('one small year takes the next smallest with it', () => {
    const shown = withhold(
      [
        { label: 'Year 7', count: 20 },
        { label: 'Year 8', count: 2 },
        { label: 'Year 9', count: 9 },
      ],
      31,
    )
    expect(shown.counts.map((cell) => cell.count)).toEqual([20, null, null])
  })

  test('no list can be subtracted from another: status, year and need are never crossed, and the watch list is in no total', () => {
    const tally = fc.record({
      of: fc.constantFrom('7', '8', '9', null),
      status: fc.constantFrom('K' as const, 'E' as const, 'W' as const),
      count: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 12 }), (tallies) => {
        const shown = forGovernors({
          byYear: tallies,
          byNeed: tallies.map((one) => ({ ...one, of: one.of === null ? null : 'ASD' })),
        })
        for (const list of [shown.byStatus, shown.byYear, shown.byNeed]) {
          const hidden = list.filter((cell) => cell.count === null).length
          expect(shown.onRegister === null ? hidden === list.length : hidden !== 1).toBe(true)
          for (const cell of list) expect(cell.count === null || cell.count >= smallest).toBe(true)
        }
        expect(shown.watchList === null || shown.watchList >= smallest).toBe(true)
      }),
    )
  })
})
