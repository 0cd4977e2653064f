import type { SheetRow } from '@waymark/interop'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessKind, type Known, matcher, valuesIn } from './drop.rules.ts'
import { expectedBetween, fewestPeers, promptsFrom, type Reached } from './prompts.rules.ts'
import { gradesIn, percentOf, pointsOf } from './scale.rules.ts'

const scale = { grades: ['WTS', 'EXS', 'GDS'], expectedAYear: 1 }

describe('the school’s scale', () => {
  test('grades stand in their order, numbers for themselves, and what is on neither is told apart from nought', () => {
    expect(gradesIn('WTS, EXS,\nGDS, EXS,')).toEqual(['WTS', 'EXS', 'GDS'])
    expect([' exs ', 'WTS', 'A'].map((mark) => pointsOf(mark, scale))).toEqual([1, 0, null])
    expect(['4', '4,5', 'x', '1e9', ''].map((mark) => pointsOf(mark, { grades: [] }))).toEqual([4, 4.5, null, null, null])
    expect(['97%', '97,5', '101', '-1', 'x'].map(percentOf)).toEqual([97, 97.5, null, null, null])
  })
  test('a column is attainment where most of its marks are on the scale', () => {
    expect(guessKind('Reading', ['EXS', '', 'GDS'], scale)).toBe('attainment')
    expect(guessKind('Notes', ['good', 'EXS', 'fine'], scale)).toBe('')
    expect(guessKind('Attendance %', ['97'], scale)).toBe('attendance')
    expect(guessKind('Reading', [], scale)).toBe('')
  })
})

const known = (more: Partial<Known> = {}): Known => ({
  pupilId: 'one',
  upn: 'B801200005001',
  formerUpns: ['B801200005999'],
  surname: 'O’Brien',
  forename: 'Zoë',
  preferredForename: 'Zo',
  bornOn: '2013-03-14',
  leftOn: null,
  ...more,
})
const row = (more: Partial<SheetRow> = {}): SheetRow => ({
  line: 2,
  upn: null,
  surname: 'OBrien',
  forename: 'zoe',
  bornOn: '2013-03-14',
  cells: { Reading: 'EXS' },
  ...more,
})

describe('whom a line is about', () => {
  test('by UPN, by a former one, by name and birthday in any spelling; never by a name alone', () => {
    const find = matcher([known()], '2026-11-23')
    for (const one of [row({ upn: 'B801200005001' }), row({ upn: 'B801200005999' }), row(), row({ forename: 'Zo' })])
      expect(find(one)?.pupilId).toBe('one')
    for (const one of [row({ bornOn: null }), row({ bornOn: '2013-03-15' }), row({ upn: 'X' })]) expect(find(one)).toBeNull()
  })
  test('not where two could be meant, and not who has left', () => {
    expect(matcher([known(), known({ pupilId: 'two', upn: null })], '2026-11-23')(row())).toBeNull()
    expect(matcher([known({ leftOn: '2026-07-20' })], '2026-11-23')(row())).toBeNull()
  })
  test('what cannot be kept is named with its line; a pupil on two lines is taken from neither', () => {
    const find = matcher([known()], '2026-11-23')
    const columns = { Reading: 'attainment', Notes: '' } as const
    const twice = valuesIn([row(), row({ line: 3 })], columns, scale, find)
    expect(twice.values).toEqual([])
    expect(twice.problems).toHaveLength(2)
    const off = valuesIn([row({ cells: { Reading: 'B2', Notes: 'x' } })], columns, scale, find)
    expect(off).toEqual({
      values: [],
      problems: [{ line: 2, says: '“B2” under Reading is not on the school’s scale. It is left out.' }],
    })
    expect(valuesIn([row()], columns, scale, find).values).toEqual([
      { pupilId: 'one', measure: 'attainment', subject: 'Reading', shown: 'EXS', points: 1 },
    ])
  })
})

const reached = (more: Partial<Reached>): Reached => ({
  pupilId: crypto.randomUUID(),
  year: '9',
  status: 'N',
  before: 4,
  now: 6,
  attendance: null,
  ...more,
})
const peers = Array.from({ length: fewestPeers }, () => reached({}))

describe('the two lists', () => {
  test('half a year expects half of what a year does', () => {
    expect(expectedBetween({ expectedAYear: 4 }, '2026-01-01', '2026-07-02')).toBeCloseTo(2, 1)
  })
  test('name who came less far than expected without support, and who keeps up with peers on SEN Support', () => {
    const slow = reached({ now: 5 })
    const watched = reached({ now: 5, status: 'W' })
    const keeping = reached({ status: 'K', before: 3, now: 6 })
    const behind = reached({ status: 'K', before: 1, now: 3 })
    const slowing = reached({ status: 'K', before: 6, now: 6 })
    const { less, asPeers } = promptsFrom([...peers, slow, watched, keeping, behind, slowing], 2)
    expect(less.map(({ pupilId }) => pupilId)).toEqual([slow.pupilId, watched.pupilId])
    expect(asPeers.map(({ pupilId }) => pupilId)).toEqual([keeping.pupilId])
  })
  test('with fewer than six peers nobody is said to progress as peers do, and an EHC plan is never on either list', () => {
    const keeping = reached({ status: 'K', before: 3, now: 6 })
    expect(promptsFrom([...peers.slice(1), keeping], 2).asPeers).toEqual([])
    expect(promptsFrom([...peers, reached({ status: 'E', now: 1 }), reached({ status: 'E', now: 9 })], 2)).toEqual({
      less: [],
      asPeers: [],
    })
  })
  test('nobody stands on both lists, whatever the marks', () => {
    const one = fc.record({
      status: fc.constantFrom('N', 'K', 'E', 'W' as const),
      before: fc.integer({ min: 0, max: 20 }),
      now: fc.integer({ min: 0, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.double({ min: 0, max: 6, noNaN: true }), (all, expected) => {
        const { less, asPeers } = promptsFrom(
          all.map((each) => reached(each)),
          expected,
        )
        const both = less.filter(({ pupilId }) => asPeers.some((other) => other.pupilId === pupilId))
        expect(both).toEqual([])
        expect(less.every(({ status }) => status === 'N' || status === 'W')).toBe(true)
      }),
    )
  })
})
