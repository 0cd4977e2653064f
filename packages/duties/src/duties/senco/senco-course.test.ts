import { expect, test } from 'vitest'
import { countsAsNational, courseCounts, qualifiedOn } from './senco-course.ts'

const course = { award: 'NASENCO', courseStartedOn: null, completedOn: null } as const

test('no award is no course that counts', () => {
  expect(courseCounts({ ...course, award: null })).toBe(false)
  expect(qualifiedOn({ ...course, award: null, completedOn: '2025-07-04' })).toBeNull()
})

test('a first day that is not recorded is not held against a course, and does not make it the older award either', () => {
  expect(courseCounts(course)).toBe(true)
  expect(courseCounts({ ...course, award: 'NPQ' })).toBe(true)
  expect(countsAsNational(course)).toBe(false)
  expect(countsAsNational({ ...course, courseStartedOn: '2024-08-31' })).toBe(true)
})

test('each award has its own side of 1 September 2024', () => {
  expect(courseCounts({ ...course, courseStartedOn: '2024-09-01' })).toBe(false)
  expect(courseCounts({ ...course, award: 'NPQ', courseStartedOn: '2024-08-31' })).toBe(false)
  expect(courseCounts({ ...course, award: 'NPQ', courseStartedOn: '2024-09-01' })).toBe(true)
})
