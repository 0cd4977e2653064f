import { describe, expect, test } from 'vitest'
import { dayOfYears, yearThen } from './year-then.rules.ts'

const today = '2026-11-23'
const then = (year: string | null, on: string, leftOn: string | null = null) => yearThen({ year, leftOn }, on, today)

describe('the year group on a day', () => {
  test('of this school year is the one recorded, from 1 September to 31 August', () => {
    expect([then('9', '2026-09-01'), then('9', '2027-08-31')]).toEqual(['9', '9'])
  })
  test('of an earlier school year is as many years back, through Reception and nursery', () => {
    expect([then('9', '2026-08-31'), then('9', '2025-09-01'), then('9', '2025-08-31')]).toEqual(['8', '8', '7'])
    expect([then('1', '2026-06-01'), then('1', '2025-06-01'), then('R', '2026-06-01')]).toEqual(['R', 'N2', 'N2'])
  })
  test('of the next school year is one on', () => expect(then('9', '2027-09-01')).toBe('10'))
  test('keeps a pupil out of their age’s year where they were: the date of birth is not asked', () =>
    expect(then('6', '2026-03-01')).toBe('5'))
  test('of a pupil who left counts from the day they left, not from today', () => {
    expect(then('11', '2025-10-01', '2026-07-17')).toBe('11')
    expect(then('11', '2024-10-01', '2026-07-17')).toBe('10')
    expect(then('9', '2026-10-01', '2027-02-01')).toBe('9')
  })
  test('of a mixed class, or outside the National Curriculum, stays; before the first and after the last it is not known', () => {
    expect([then('M', '2024-10-01'), then('X', '2024-10-01')]).toEqual(['M', 'X'])
    expect([then('E1', '2025-10-01'), then('14', '2027-10-01'), then(null, '2025-10-01')]).toEqual([null, null, null])
  })
})

test('a span is told by the year groups of its last day that has come, one that is all to come by its first', () => {
  expect(dayOfYears({ from: '2025-04-01', to: '2026-03-31' }, today)).toBe('2026-03-31')
  expect(dayOfYears({ from: '2026-04-01', to: '2027-03-31' }, today)).toBe(today)
  expect(dayOfYears({ from: '2027-09-01', to: '2028-08-31' }, today)).toBe('2027-09-01')
})
