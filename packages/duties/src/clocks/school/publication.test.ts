import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../tests/any-day.ts'
import { publication, publishedKinds } from './publication.ts'

test.each([
  ['equality-information', '2026-03-30', '2027-03-29'],
  ['equality-objectives', '2023-09-01', '2027-08-31'],
  ['accessibility-plan', '2024-09-01', '2027-08-31'],
  ['sen-information-report', '2025-12-01', '2026-11-30'],
] as const)('%s published on %s is published again by %s', (kind, lastOn, nextBy) => {
  const answer = publication({ kind, lastOn })
  expect(answer.nextBy).toBe(nextBy)
  expect(answer.because.at(-1)?.on).toBe(nextBy)
  for (const step of answer.because) expect(step.citation?.checked).toBe(false)
})

test('before the rule was in force there is no day', () => {
  const answer = publication({ kind: 'equality-information', lastOn: '2016-01-01' })
  expect(answer.nextBy).toBeNull()
  expect(answer.because).toHaveLength(1)
})

test('a later publication never has an earlier next', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(...publishedKinds), (a, b, kind) => {
      const [first, second] = (a < b ? [a, b] : [b, a]).map((lastOn) => publication({ kind, lastOn }).nextBy)
      if (first && second) expect(first <= second).toBe(true)
    }),
  )
})
