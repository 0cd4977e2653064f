import { expect, test } from 'vitest'
import { sessionKey, standing } from './entries.ts'
import { anEntry, away, here } from './tests/scene.ts'

const first = anEntry()
const second = anEntry({ entryId: 'e2', minutes: 20, madeAt: '2026-09-07T11:00:00.000Z' })
const correction = anEntry({ entryId: 'e3', replaces: ['e1'], minutes: 25, madeAt: '2026-09-07T09:00:00.000Z' })
const ids = (entries: Parameters<typeof standing>[0]) => {
  const found = standing(entries)
  return found && [found.entry.entryId, ...found.others.map(({ entryId }) => entryId)]
}

test('without a record nothing stands', () => expect(standing([])).toBeNull())

test('the same record twice is one', () => expect(ids([first, first, { ...first }])).toEqual(['e1']))

test('a correction stands in place of what it names, whatever their clocks said', () => {
  expect(ids([first, correction])).toEqual(['e3'])
  expect(ids([correction, first])).toEqual(['e3'])
})

test('a correction of a correction', () => {
  const last = anEntry({ entryId: 'e4', replaces: ['e3'] })
  expect(ids([last, first, correction])).toEqual(['e4'])
})

test('what a record replaces may not have come yet', () => expect(ids([correction])).toEqual(['e3']))

test('two that say different things are a dispute: the newer counts until somebody chooses', () => {
  expect(ids([first, second])).toEqual(['e2', 'e1'])
  expect(ids([second, first])).toEqual(['e2', 'e1'])
  const chosen = anEntry({ entryId: 'e5', replaces: ['e1', 'e2'] })
  expect(ids([first, second, chosen])).toEqual(['e5'])
})

test('two that were made at one instant: one counts, the same whatever the order', () => {
  const twin = { ...second, madeAt: first.madeAt }
  expect(ids([first, twin])).toEqual(ids([twin, first]))
})

test('two phones that say the same are no dispute, in whatever order they say it', () => {
  const marks = [here('ada'), away('ben')]
  const cover = ['a', 'b'].map((adultId) => ({ adultId, roleId: 'ta' }))
  const one = anEntry({ marks, cover })
  const other = anEntry({ entryId: 'e2', marks: marks.toReversed(), cover: cover.toReversed() })
  expect(ids([one, other])).toEqual(['e2'])
  expect(ids([one, { ...other, marks: [here('ada'), away('ben', 'late')] }])).toEqual(['e2', 'e1'])
})

test('records that replace each other in a ring all count as made, so that none is lost', () => {
  const [one, other] = [anEntry({ replaces: ['e2'] }), anEntry({ entryId: 'e2', replaces: ['e1'], minutes: 20 })]
  expect(ids([one, other])).toEqual(['e2', 'e1'])
  expect(ids([other, one])).toEqual(['e2', 'e1'])
})

test('a record that names itself replaces nothing', () => {
  const own = anEntry({ replaces: ['e1'], madeAt: '2026-09-07T12:00:00.000Z' })
  expect(ids([own, second])).toEqual(['e1', 'e2'])
})

test('a session is known by its day and time', () => expect(sessionKey(first)).toBe('2026-09-07 09:00'))
