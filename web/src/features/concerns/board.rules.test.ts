import { expect, test } from 'vitest'
import { boardOf } from './board.rules.ts'

const concern = {
  concernId: 'one',
  pupilId: 'p',
  forename: 'Ada',
  surname: 'Okoro',
  class: '7B',
  area: 'CI' as const,
  source: 'staff' as const,
  seen: 'Loses the thread of instructions.',
  raisedOn: '2026-11-20',
  raisedBy: 'Sam Price',
  decisions: [],
  observations: [],
}
const decided = (decision: 'watch' | 'no-action', lookAgainOn: string | null = null) => [
  { decision, decidedOn: '2026-11-21', lookAgainOn },
]

test('a concern nobody decided about stands under New; the newest decision says where another stands', () => {
  const board = boardOf(
    [concern, { ...concern, concernId: 'two', decisions: decided('watch', '2026-12-10') }],
    'me',
    '2026-11-24',
  )
  const where = Object.fromEntries(board.columns.map(({ stage, cards }) => [stage, cards.map((card) => card.concernId)]))
  expect(where).toEqual({ new: ['one'], 'ask-teachers': [], watch: ['two'], assess: [], specialist: [] })
  expect(board.closed).toEqual([])
})

test('what is closed is kept, and apart', () => {
  const board = boardOf([{ ...concern, decisions: decided('no-action') }], 'me', '2026-11-24')
  expect(board.columns.flatMap(({ cards }) => cards)).toEqual([])
  expect(board.closed.map(({ stage, cards }) => [stage, cards.length])).toEqual([['no-action', 1]])
})

test('the day to look again has come on that day', () => {
  const watched = { ...concern, decisions: decided('watch', '2026-11-24') }
  const lookNow = (today: string) => boardOf([watched], 'me', today).columns.flatMap(({ cards }) => cards)[0]?.lookNow
  expect([lookNow('2026-11-23'), lookNow('2026-11-24')]).toEqual([false, true])
})

test('a question stands before the person it was put to until they answer', () => {
  const asked = { ...concern, observations: [{ observationId: 'o', staffId: 'me', answeredOn: null }] }
  expect(boardOf([asked], 'me', '2026-11-24').askedOfMe).toHaveLength(1)
  expect(boardOf([asked], 'other', '2026-11-24').askedOfMe).toHaveLength(0)
  const answered = { ...concern, observations: [{ observationId: 'o', staffId: 'me', answeredOn: '2026-11-24' }] }
  expect(boardOf([answered], 'me', '2026-11-24').askedOfMe).toHaveLength(0)
})
