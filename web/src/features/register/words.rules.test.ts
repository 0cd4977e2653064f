import { codeSets } from '@waymark/interop'
import { expect, test } from 'vitest'
import { needTypes, yearWords } from './words.rules.ts'

test('there are words for every type of need that schools record today, and for every year', () => {
  expect(Object.keys(needTypes)).toEqual(codeSets.senTypes.filter((type) => type.now === null).map((type) => type.code))
  for (const year of codeSets.yearGroups) expect(yearWords(year.code)).toBe(year.says)
})
