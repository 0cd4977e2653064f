import { expect, test } from 'vitest'
import { ageOn, dayWords, relativeWords } from './dates.ts'

test('days read as people write them', () => {
  expect(dayWords('2026-11-24')).toBe('24 November 2026')
  expect(dayWords('2026-11-24', 'short', '2026-11-23')).toBe('24 Nov')
  expect(dayWords('2025-01-09', 'short', '2026-11-23')).toBe('9 Jan 2025')
  expect(dayWords('2026-11-24', 'weekday', '2026-11-23')).toBe('Tue 24 November')
})

test('how far a day is, in words', () => {
  expect(relativeWords('2026-11-18', '2026-11-23')).toBe('5 days late')
  expect(relativeWords('2026-11-22', '2026-11-23')).toBe('1 day late')
  expect(relativeWords('2026-11-23', '2026-11-23')).toBe('Today')
  expect(relativeWords('2026-11-24', '2026-11-23')).toBe('Tomorrow')
  expect(relativeWords('2027-03-29', '2027-03-15')).toBe('In 14 days')
})

test('a birthday counts from the day itself', () => {
  expect(ageOn('2013-11-23', '2026-11-23')).toBe(13)
  expect(ageOn('2013-11-24', '2026-11-23')).toBe(12)
})
