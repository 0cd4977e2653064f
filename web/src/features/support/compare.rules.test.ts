import { expect, test } from 'vitest'
import { outcomePairs, pairOf } from './compare.rules.ts'

const cycle = (turn: number) => ({ cycleId: `c${turn}`, turn })
const outcome = (outcomeId: string, follows: string | null = null) => ({ outcomeId, follows })

test('the newest two stand side by side, or those that are asked for, the earlier first', () => {
  const cycles = [cycle(3), cycle(2), cycle(1)]
  const turns = (one: string | null, other: string | null) => pairOf(cycles, { one, other })?.map(({ turn }) => turn)
  expect(turns(null, null)).toEqual([2, 3])
  expect(turns('1', '3')).toEqual([1, 3])
  expect(turns('3', '1')).toEqual([1, 3])
  expect(turns('2', '2')).toEqual([2, 3])
  expect(turns('9', 'x')).toEqual([2, 3])
  expect(pairOf([cycle(1)], { one: '1', other: null })).toBeNull()
})

test('an outcome stands beside what became of it, over the cycles between; what ended and what is new stand alone', () => {
  const first = [outcome('a'), outcome('b')]
  const second = [outcome('a2', 'a')]
  const third = [outcome('new'), outcome('a3', 'a2')]
  const all = [...first, ...second, ...third]
  const ids = outcomePairs([{ outcomes: first }, { outcomes: third }], all).map(({ before, after }) => [
    before?.outcomeId ?? null,
    after?.outcomeId ?? null,
  ])
  expect(ids).toEqual([
    ['a', 'a3'],
    ['b', null],
    [null, 'new'],
  ])
})

test('a ring of outcomes does not hold it up', () => {
  const ring = [outcome('x', 'y'), outcome('y', 'x')]
  expect(outcomePairs([{ outcomes: [outcome('a')] }, { outcomes: [ring[0] ?? outcome('x')] }], ring)).toHaveLength(2)
})
