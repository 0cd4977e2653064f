import { expect, test } from 'vitest'
import { passedBy, standingOf } from './standing.rules.ts'

const outcome = (next: string | null, notes = 0) => ({ next, progress: Array.from({ length: notes }) })
const now = { supported: true, newest: true }

test('a draft is agreed, in progress from the first note, and reviewed', () => {
  expect(standingOf({ state: 'draft', outcomes: [outcome(null)] }, now)).toBe('draft')
  expect(standingOf({ state: 'agreed', outcomes: [outcome(null), outcome(null)] }, now)).toBe('agreed')
  expect(standingOf({ state: 'agreed', outcomes: [outcome(null), outcome(null, 1)] }, now)).toBe('in-progress')
  expect(standingOf({ state: 'reviewed', outcomes: [outcome('stop', 1), outcome('continue')] }, now)).toBe('reviewed')
})

test('it is closed when nothing goes on, when the next cycle took over, and when support ended', () => {
  const reviewed = { state: 'reviewed', outcomes: [outcome('stop'), outcome('stop')] } as const
  expect(standingOf(reviewed, now)).toBe('closed')
  expect(standingOf({ ...reviewed, outcomes: [outcome('change')] }, { ...now, newest: false })).toBe('closed')
  expect(standingOf({ state: 'agreed', outcomes: [outcome(null, 1)] }, { ...now, supported: false })).toBe('closed')
})

test('closed without a review it is closed, and was not reviewed; from a draft it was not agreed either', () => {
  const closed = { from: 'agreed', on: '2026-11-20', why: 'left', because: 'Moved away', recordedOn: '2026-11-20' } as const
  const cycle = { state: 'closed', outcomes: [outcome(null, 1)], closed } as const
  expect(standingOf(cycle, now)).toBe('closed')
  expect(passedBy(cycle)).toEqual(['draft', 'agreed', 'in-progress'])
  expect(passedBy({ ...cycle, closed: { ...closed, from: 'draft' } })).toEqual(['draft'])
  expect(passedBy({ state: 'reviewed', outcomes: [outcome('stop', 1)], closed: null })).toContain('reviewed')
})
