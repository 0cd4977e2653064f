import { describe, expect, test } from 'vitest'
import { codeSets } from './code-sets.ts'
import { findProvision } from './sen-provision.ts'
import { findNeed, senTypes } from './sen-types.ts'
import { findYearGroup } from './year-groups.ts'

describe('code sets', () => {
  test.each(Object.entries(codeSets))('%s has each code once', (_, codes) => {
    expect(new Set(codes.map((entry) => entry.code)).size).toBe(codes.length)
  })
  test('years run from nursery to 14', () => {
    expect(codeSets.yearGroups.map((year) => year.code).join(' ')).toBe('E1 E2 N1 N2 R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 M X')
  })
  test('Down syndrome counts from 1 September 2025', () => {
    expect(senTypes.find((type) => type.code === 'DS')?.from).toBe('2025-09-01')
  })
  test.each([
    ['SpLD - Specific Learning Difficulty', 'SPLD'],
    ['ASD', 'ASD'],
    ['Autism', 'ASD'],
    ['Speech, Language and Communication Needs', 'SLCN'],
    ['Social, Emotional & Mental Health', 'SEMH'],
    ['Visual Impairment', 'VI'],
    ['SEMH: Social, emotional and mental health', 'SEMH'],
  ])('the need %s is %s', (text, code) => expect(findNeed(text)?.code).toBe(code))
  test.each([
    ['K', 'K'],
    ['SEN Support', 'K'],
    ['SEN support', 'K'],
    ['E', 'E'],
    ['EHCP', 'E'],
    ['Education, Health and Care Plan', 'E'],
    ['N', 'N'],
    ['No SEN', 'N'],
    ['K - SEN Support', 'K'],
    ['E: Education, Health and Care Plan', 'E'],
  ])('the status %s is %s', (text, code) => expect(findProvision(text)?.code).toBe(code))
  test('words that name two different codes name none', () => expect(findProvision('K - EHCP')).toBeNull())
  test.each([
    ['Year 9', '9'],
    ['9', '9'],
    ['Y9', '9'],
    ['Yr 09', '9'],
    ['R', 'R'],
    ['Reception', 'R'],
    ['YR', 'R'],
    ['Nursery 2', 'N2'],
    ['N1', 'N1'],
    ['Year 14', '14'],
  ])('the year %s is %s', (text, code) => expect(findYearGroup(text)).toBe(code))
  test.each(['15', 'Nursery', 'KG', 'Year', ''])('the year %j is not guessed', (text) => expect(findYearGroup(text)).toBeNull())
})
