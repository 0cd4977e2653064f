import { expect, test } from 'vitest'
import { lastDayOfPhase } from './phase.ts'

test('each change of phase has its own day, and two have none by the year alone', () => {
  expect(lastDayOfPhase('primary-to-secondary', 2027)).toEqual({ year: 2027, month: 2, day: 14 })
  expect(lastDayOfPhase('secondary-to-post-16', 2027)).toEqual({ year: 2027, month: 3, day: 30 })
  expect(lastDayOfPhase('between-post-16', 2027)).toBeNull()
  expect(lastDayOfPhase(null, 2027)).toBeNull()
})
