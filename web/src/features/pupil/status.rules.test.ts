import { describe, expect, test } from 'vitest'
import { isDay } from '#platform/http/fields.ts'
import { ageOn } from './dates.rules.ts'
import { problemsOfNeed, problemsOfPlan } from './record.rules.ts'
import { joinsOrLeaves, problemsOfChange, problemsOfCorrection, type StatusFact, statusOn } from './status.rules.ts'

const facts: StatusFact[] = [
  { senStatusId: '1', status: 'W', startsOn: '2025-01-10' },
  { senStatusId: '2', status: 'K', startsOn: '2025-09-01' },
  { senStatusId: '3', status: 'N', startsOn: '2027-01-01' },
]
const known = { facts, bornOn: '2013-03-14', today: '2026-11-23' }

describe('status', () => {
  test('on a day is that of the latest fact that had begun', () => {
    expect(statusOn(facts, '2025-01-09')).toBeNull()
    expect(statusOn(facts, '2025-08-31')?.status).toBe('W')
    expect(statusOn(facts, '2025-09-01')?.status).toBe('K')
    expect(statusOn(facts, '2026-11-23')?.status).toBe('K')
  })

  test('SEN Support and EHC plans are the register; the watch list is not', () => {
    expect(joinsOrLeaves('N', 'W')).toBe(false)
    expect(joinsOrLeaves('W', 'K')).toBe(true)
    expect(joinsOrLeaves('K', 'E')).toBe(false)
    expect(joinsOrLeaves('E', 'N')).toBe(true)
  })

  const change = (over: object) =>
    problemsOfChange({ status: 'E', startsOn: '2026-11-01', nextStep: null, ...over }, known).map((problem) => problem.field)

  test('may change without more words within the register, and with what happens next when leaving it', () => {
    expect(change({})).toEqual([])
    expect(change({ status: 'N' })).toEqual(['nextStep'])
    expect(change({ status: 'N', nextStep: 'Class teacher watches reading until Easter' })).toEqual([])
  })

  test('does not change to what it is, on a day already taken, before birth or in the future', () => {
    expect(change({ status: 'K' })).toEqual(['status'])
    expect(change({ startsOn: '2025-09-01' })).toEqual(['startsOn'])
    expect(change({ startsOn: '2012-01-01', nextStep: 'x' })).toEqual(['startsOn'])
    expect(change({ startsOn: '2026-11-24' })).toEqual(['startsOn'])
  })

  test('a correction may not take the day of another entry', () => {
    const fields = problemsOfCorrection({ status: 'K', startsOn: '2025-01-10', nextStep: null }, known).map(
      (problem) => problem.field,
    )
    expect(fields).toEqual(['startsOn'])
  })
})

describe('needs and plan dates', () => {
  const today = '2026-11-23'

  test('a type is accepted in the years the DfE uses it', () => {
    expect(problemsOfNeed({ type: 'DS', startsOn: null }, { today, held: [] })).toEqual([])
    expect(problemsOfNeed({ type: 'DS', startsOn: null }, { today: '2024-11-23', held: [] })).toHaveLength(1)
  })

  test('the same need may come back after it ended', () => {
    expect(problemsOfNeed({ type: 'ASD', startsOn: '2025-01-01', endsOn: '2025-06-01' }, { today, held: ['ASD'] })).toEqual([])
  })

  test('a plan needs one date at least, in the order of things', () => {
    const born = { today, bornOn: '2013-03-14' }
    expect(problemsOfPlan({ madeOn: null, lastReviewedOn: null, ceasedOn: null }, born)).toHaveLength(1)
    expect(problemsOfPlan({ madeOn: null, lastReviewedOn: '2026-01-01', ceasedOn: null }, born)).toEqual([])
    expect(
      problemsOfPlan({ madeOn: '2024-01-01', lastReviewedOn: '2026-01-01', ceasedOn: '2023-01-01' }, born).map(
        (one) => one.field,
      ),
    ).toEqual(['ceasedOn'])
  })
})

test('a day is a day of the calendar, and ages turn on the birthday', () => {
  expect(['2024-02-29', '2026-02-29', '2026-13-01', '31/02/2014', ''].map(isDay)).toEqual([true, false, false, false, false])
  expect([ageOn('2013-11-24', '2026-11-23'), ageOn('2013-11-23', '2026-11-23'), ageOn('2012-02-29', '2026-02-28')]).toEqual([
    12, 13, 13,
  ])
})
