import { describe, expect, test } from 'vitest'
import { wayAlong } from '#ui/AimTrack.tsx'
import { linesOf } from './lines.rules.ts'
import { type CycleSeen, cycleNow, lastSaid, turnSpans } from './pupil-now.rules.ts'

const aCycle = (own: Partial<CycleSeen>): CycleSeen => ({
  turn: 1,
  state: 'agreed',
  agreedOn: '2026-09-14',
  reviewOn: '2026-12-11',
  reviewedOn: null,
  pupilView: null,
  reviewPupilView: null,
  strategies: null,
  outcomes: [],
  ...own,
})

const anOutcome = {
  outcomeId: 'o',
  says: 'Asks for help when stuck',
  baseline: '2 of 10',
  target: '8 of 10',
  dueOn: '2026-12-11',
  counted: 'lessons of 10',
  countedFrom: 2,
  countedTo: 8,
  progress: [
    { notedOn: '2026-11-20', counted: null },
    { notedOn: '2026-11-10', counted: 5 },
    { notedOn: '2026-10-10', counted: 3 },
  ],
}

describe('what a pupil works towards', () => {
  test('is the newest cycle, with the last number that was seen', () => {
    const now = cycleNow([aCycle({ turn: 2, outcomes: [anOutcome] }), aCycle({ turn: 1, state: 'reviewed' })])
    expect(now).toMatchObject({ turn: 2, from: '2026-09-14', to: '2026-12-11' })
    expect(now?.outcomes[0]?.track).toEqual({ counted: 'lessons of 10', from: 2, to: 8, now: { value: 5, on: '2026-11-10' } })
  })

  test('has no line where nothing is counted, or where start and aim are one', () => {
    const outcomes = [
      { ...anOutcome, counted: null },
      { ...anOutcome, countedTo: 2 },
      { ...anOutcome, countedFrom: null },
    ]
    expect(cycleNow([aCycle({ outcomes })])?.outcomes.map(({ track }) => track)).toEqual([null, null, null])
    expect(cycleNow([])).toBeNull()
  })

  test('the way goes up or down, and never past its ends', () => {
    const seen = (value: number) => ({ value, on: '2026-11-10' })
    expect(wayAlong({ from: 2, to: 8, now: seen(5) })).toBe(0.5)
    expect(wayAlong({ from: 8, to: 2, now: seen(5) })).toBe(0.5)
    expect(wayAlong({ from: 2, to: 8, now: seen(12) })).toBe(1)
    expect(wayAlong({ from: 2, to: 8, now: seen(0) })).toBe(0)
    expect(wayAlong({ from: 2, to: 8, now: null })).toBe(0)
  })
})

test('a list typed with dashes, numbers or nothing before its lines is a list', () => {
  expect(linesOf('- One thing at a time\r\n2. Ten seconds\n\n  • A card  ')).toEqual([
    'One thing at a time',
    'Ten seconds',
    'A card',
  ])
  expect(linesOf('5 minutes more')).toEqual(['5 minutes more'])
  expect(linesOf(null)).toEqual([])
})

test('what was said at a review stands before what was said when that cycle was planned', () => {
  const older = aCycle({ turn: 1, state: 'reviewed', reviewedOn: '2026-07-01', pupilView: 'First', reviewPupilView: 'Then' })
  expect(lastSaid([aCycle({ turn: 2 }), older])).toEqual({ says: 'Then', on: '2026-07-01' })
  expect(lastSaid([aCycle({ turn: 2, pupilView: 'Now' }), older])).toEqual({ says: 'Now', on: '2026-09-14' })
  expect(lastSaid([])).toBeNull()
})

test('cycles stand in time from agreement to review; a draft does not, and one past its day runs to today', () => {
  const cycles = [
    aCycle({ turn: 3, state: 'draft', agreedOn: null }),
    aCycle({ turn: 2, reviewOn: '2026-11-01' }),
    aCycle({ turn: 1, state: 'reviewed', agreedOn: '2026-01-10', reviewedOn: '2026-04-01' }),
  ]
  expect(turnSpans(cycles, '2026-11-23')).toEqual([
    { turn: 1, startsOn: '2026-01-10', endsOn: '2026-04-01', running: false },
    { turn: 2, startsOn: '2026-09-14', endsOn: '2026-11-23', running: true },
  ])
})

test('a cycle that was closed without a review ends on that day, and does not run', () => {
  const closed = aCycle({
    turn: 1,
    state: 'closed',
    agreedOn: '2026-09-10',
    reviewOn: '2026-12-10',
    closed: { on: '2026-10-01' },
  })
  expect(cycleNow([closed])).toMatchObject({ state: 'closed', to: '2026-10-01' })
  expect(turnSpans([closed], '2026-11-23')).toEqual([{ turn: 1, startsOn: '2026-09-10', endsOn: '2026-10-01', running: false }])
})
