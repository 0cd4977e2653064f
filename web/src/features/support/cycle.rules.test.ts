import { describe, expect, test } from 'vitest'
import { problemOfCounting, problemsOfAgreement, problemsOfReview } from './cycle.rules.ts'

const today = '2026-11-24'
const world = { outcomes: [{ outcomeId: 'a', dueOn: '2027-02-12' }], today, bornOn: '2013-03-14' }
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field)

describe('a plan is agreed', () => {
  test('with outcomes that have a day, and a review after it', () => {
    expect(problemsOfAgreement({ agreedOn: today, reviewOn: '2027-02-12' }, world)).toEqual([])
  })
  test('never in the future, nor with the review before it', () => {
    expect(fields(problemsOfAgreement({ agreedOn: '2026-11-25', reviewOn: '2026-11-25' }, world))).toEqual([
      'agreedOn',
      'reviewOn',
    ])
  })
  test('not without an outcome, nor with one that has no day', () => {
    expect(problemsOfAgreement({ agreedOn: today, reviewOn: '2027-02-12' }, { ...world, outcomes: [] })).toHaveLength(1)
    const undated = { ...world, outcomes: [{ outcomeId: 'a', dueOn: null }] }
    expect(problemsOfAgreement({ agreedOn: today, reviewOn: '2027-02-12' }, undated)[0]?.says).toContain(
      'One outcome has no date',
    )
  })
})

describe('a review', () => {
  const agreed = { outcomes: [{ outcomeId: 'a' }, { outcomeId: 'b' }], agreedOn: '2026-09-14', today }
  const result = { outcomeId: 'a', result: 'met', note: null, next: 'stop' } as const
  test('gives every outcome its result', () => {
    expect(fields(problemsOfReview({ reviewedOn: today }, [result], agreed))).toEqual(['result-b'])
    expect(problemsOfReview({ reviewedOn: today }, [result, { ...result, outcomeId: 'b' }], agreed)).toEqual([])
  })
  test('is held after the plan was agreed, and not in the future', () => {
    const both = [result, { ...result, outcomeId: 'b' }]
    expect(fields(problemsOfReview({ reviewedOn: '2026-09-13' }, both, agreed))).toEqual(['reviewedOn'])
    expect(fields(problemsOfReview({ reviewedOn: '2026-11-25' }, both, agreed))).toEqual(['reviewedOn'])
  })
})

test('what is counted is said whole, or not at all', () => {
  const of = (counted: string | null, countedFrom: number | null, countedTo: number | null) =>
    problemOfCounting({ counted, countedFrom, countedTo })?.field ?? null
  expect(of(null, null, null)).toBeNull()
  expect(of('lessons of 10', 2, 8)).toBeNull()
  expect(of('lessons of 10', 8, 2)).toBeNull()
  expect(of(null, 2, 8)).toBe('counted')
  expect(of('lessons', null, 8)).toBe('countedFrom')
  expect(of('lessons', 0, null)).toBe('countedTo')
  expect(of('lessons', 4, 4)).toBe('countedTo')
})
