import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, fewestShown, withheld } from './governor-map.rules.ts'

const cells = fc
  .array(
    fc.array(
      fc.integer({ min: 1, max: 12 }).map((n) => `p${n}`),
      { minLength: 1, maxLength: 20 },
    ),
    { maxLength: 6 },
  )
  .map((lists) => lists.map((pupils, at): Cell => ({ label: `${at}`, pupils })))
const children = (some: readonly Cell[]) => new Set(some.flatMap(({ pupils }) => pupils)).size

test('no number that is shown stands for fewer than six children', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const { places, shown } = withheld(given)
      for (const [at, cell] of given.entries())
        if (shown[at]?.places !== null) expect(children([cell])).toBeGreaterThanOrEqual(fewestShown)
      if (places !== null) expect(children(given)).toBeGreaterThanOrEqual(fewestShown)
    }),
  )
})

test('what is withheld cannot be worked out from the total: it is two numbers or more that stand for six children together', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const { places, shown } = withheld(given)
      const hidden = given.filter((_, at) => shown[at]?.places === null)
      expect(places !== null || hidden.length === given.length).toBe(true)
      if (places === null || hidden.length === 0) return
      // One cell alone is hidden only where there is no other to hide with it, and then there is no total either.
      expect(hidden.length === given.length || hidden.length >= 2).toBe(true)
      expect(children(hidden)).toBeGreaterThanOrEqual(fewestShown)
    }),
  )
})

test('what needs no withholding is shown as it is', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(
    withheld([
      { label: 'Targeted', pupils: six },
      { label: 'Specialist', pupils: [...six, 'a'] },
    ]),
  ).toEqual({
    places: 13,
    shown: [
      { label: 'Targeted', places: 6 },
      { label: 'Specialist', places: 7 },
    ],
  })
})

test('many places of few children are as small as the children are few', () => {
  const two = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 'a' : 'b'))
  expect(withheld([{ label: 'Targeted', pupils: two }])).toEqual({ places: null, shown: [{ label: 'Targeted', places: null }] })
})
