import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../tests/any-day.ts'
import { sencoQualification } from './senco-qualification.ts'

const today = '2026-11-23'
const nasenco = (startedOn: string, completedOn?: string) => ({ award: 'NASENCO' as const, startedOn, completedOn })
const npq = (startedOn: string, completedOn?: string) => ({ award: 'NPQ' as const, startedOn, completedOn })

describe('the worked examples', () => {
  test('A: SENCO from 1 September 2023, National Award begun October 2023 and not awarded', () => {
    const given = { becameSencoOn: '2023-09-01', priorServiceMonths: 0, course: nasenco('2023-10-02') }
    const expected = { caught: true, mustHoldBy: '2026-09-01', courseCounts: true }
    expect(sencoQualification({ ...given, today })).toMatchObject({ ...expected, state: 'late' })
    expect(sencoQualification({ ...given, today: '2026-09-01' })).toMatchObject({ ...expected, state: 'due-soon' })
  })
  test('B: SENCO from 1 January 2025 without a course', () => {
    expect(sencoQualification({ becameSencoOn: '2025-01-01', priorServiceMonths: 0, today })).toMatchObject({
      caught: true,
      mustHoldBy: '2028-01-01',
      courseCounts: null,
      state: 'running',
    })
  })
  test('C: SENCO from 1 September 2024 with a National Award begun 20 August 2024', () => {
    const answer = sencoQualification({
      becameSencoOn: '2024-09-01',
      priorServiceMonths: 0,
      course: nasenco('2024-08-20'),
      today,
    })
    expect(answer).toMatchObject({ caught: true, mustHoldBy: '2027-08-31', courseCounts: true, state: 'due-soon' })
  })
  test('D: eight months in 2019, back on 1 September 2026', () => {
    expect(sencoQualification({ becameSencoOn: '2026-09-01', priorServiceMonths: 8, today })).toMatchObject({
      caught: true,
      mustHoldBy: '2029-09-01',
      state: 'running',
    })
  })
})

describe('who is not caught', () => {
  test.each([
    ['2009-09-01', 0, false],
    ['2009-09-02', 0, true],
    ['2026-09-01', 12, true],
    ['2026-09-01', 13, false],
  ])('SENCO from %s with %i months before: caught is %s', (becameSencoOn, priorServiceMonths, caught) => {
    const answer = sencoQualification({ becameSencoOn, priorServiceMonths, today })
    expect(answer.caught).toBe(caught)
    if (!caught) expect(answer).toMatchObject({ mustHoldBy: null, state: 'does-not-apply' })
  })
  test('earlier service that is not known leaves it open, with the day that would hold', () => {
    const answer = sencoQualification({ becameSencoOn: '2025-01-01', today })
    expect(answer).toMatchObject({ caught: null, mustHoldBy: '2028-01-01', state: null })
    expect(answer.because.map((step) => step.says).join()).toContain('holds only if')
  })
})

describe('which course counts', () => {
  test.each([
    [nasenco('2024-08-31'), today, true],
    [nasenco('2024-09-01'), today, false],
    [nasenco('2024-08-31', '2027-08-31'), '2027-10-01', true],
    [nasenco('2024-08-31', '2027-09-01'), '2027-10-01', false],
    [nasenco('2024-08-31'), '2027-09-01', false],
    [npq('2024-09-01'), today, true],
    [npq('2024-08-31'), today, false],
  ])('%j on %s: %s', (course, on, counts) => {
    expect(sencoQualification({ becameSencoOn: '2025-01-01', priorServiceMonths: 0, course, today: on }).courseCounts).toBe(
      counts,
    )
  })
  test('a course that is completed and counts meets it without today; without today an open one has no state', () => {
    const given = { becameSencoOn: '2025-01-01', priorServiceMonths: 0 }
    expect(sencoQualification({ ...given, course: npq('2025-03-01', '2026-09-01') }).state).toBe('met')
    expect(sencoQualification({ ...given, course: npq('2025-03-01') }).state).toBeNull()
  })
})

test('a course that will be completed is not completed yet', () => {
  const given = { becameSencoOn: '2025-01-01', priorServiceMonths: 0, course: npq('2025-03-01', '2027-09-01') }
  expect(sencoQualification({ ...given, today }).state).toBe('running')
  expect(sencoQualification({ ...given, today: '2027-09-01' }).state).toBe('met')
})

test('a National Award completed too late does not bring the last day forward', () => {
  const course = nasenco('2024-08-20', '2027-09-02')
  const answer = sencoQualification({ becameSencoOn: '2025-01-01', priorServiceMonths: 0, course, today: '2027-10-01' })
  expect(answer).toMatchObject({ courseCounts: false, mustHoldBy: '2028-01-01', state: 'due-soon' })
})

test('held by the third anniversary at the latest, each step with a source nobody has signed', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 24 }), fc.option(day), (becameSencoOn, priorServiceMonths, startedOn) => {
      const course = startedOn === null ? {} : { course: nasenco(startedOn) }
      const answer = sencoQualification({ becameSencoOn, priorServiceMonths, ...course })
      expect(answer.mustHoldBy === null).toBe(answer.caught === false)
      const anniversary = `${Number(becameSencoOn.slice(0, 4)) + 3}${becameSencoOn.slice(4)}`
      if (answer.mustHoldBy !== null) expect(answer.mustHoldBy <= anniversary).toBe(true)
      for (const step of answer.because) expect(step.citation?.checked).toBe(false)
    }),
  )
})
